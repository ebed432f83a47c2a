"""Reading a stored article again: rows that are found again keep their numbers and keys, a person's word stays."""
