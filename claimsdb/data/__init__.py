"""Vocabulary and model files; the languages have folders of their own."""
