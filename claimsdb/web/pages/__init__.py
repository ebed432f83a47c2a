"""The pages: each module makes one kind of page from what a reader asks for."""
