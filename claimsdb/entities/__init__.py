"""Who that is, and which country it speaks for. Pure."""
