"""The web, politely and safely: one request at a time, only where robots may go, never into a private network."""

from claimsdb.sources.web.manners import Manners
from claimsdb.sources.web.validators import NO_VALIDATORS, Validators

__all__ = ["NO_VALIDATORS", "Manners", "Validators"]
