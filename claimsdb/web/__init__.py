"""The pages of `claims serve`: a read-only site over `claimsdb.queries`, each page with a `.json` twin."""
