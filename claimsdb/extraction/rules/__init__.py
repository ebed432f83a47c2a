"""The rules that tell senses of a cue apart, by family; `registry` knows them by name."""
