"""`python -m claimsdb` is the command `claims`."""

from claimsdb.cli import app

if __name__ == "__main__":
    app(prog_name="claims")
