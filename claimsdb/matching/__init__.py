"""Which statements are the same claim, and which answer belongs to which. Pure."""
