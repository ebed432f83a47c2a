"""Pictures as SVG inside a page: shapes with classes, so that the style sheet gives them colours for light and dark.

Nothing from an article goes into a picture: marks bear numbers, and the table beside has the words.
"""
