"""How good the program is, measured on the gold sets: read a gold file, compare, count."""
