"""What people decide, and how it becomes rows: an append-only log, and changes of single values that can be undone."""
