"""Ways in: files, folders and standard input, each made into an Article."""
