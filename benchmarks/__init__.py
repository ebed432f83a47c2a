"""How the costs grow: measurements as ratios against a baseline of the same run, never as clock times."""
