"""The only reader of the public views: filters in, frozen disputes out, for the terminal, the web and the exports."""
