"""claimsdb: who alleges what, who answers it, each with the sentence it came from."""

__version__ = "0.1.0"
