"""Training of the tagger and the linker. PyTorch is needed here and nowhere else; see README.md."""
