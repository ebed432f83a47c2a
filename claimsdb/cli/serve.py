"""`claims serve`: the disputes as pages for a browser, read-only, on this machine unless said otherwise."""

from contextlib import suppress
from importlib.util import find_spec
from typing import Annotated

import typer

from claimsdb.cli.terminal import note
from claimsdb.errors import WebMissing

EXAMPLE = "Example: claims serve --port 8080"

_LIBRARIES = ("starlette", "jinja2", "uvicorn", "drawsvg")


def serve(
    ctx: typer.Context,
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="Address to serve at; the default is this machine only.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port to serve at; 0 takes a free one.")] = 8000,
) -> None:
    """Serve the disputes as pages for a browser until interrupted; nothing can be changed through them.

    Every page has a twin for programs: the same address with .json. It needs pip install 'claimsdb[web]'.
    """
    if not all(map(find_spec, _LIBRARIES)):
        raise WebMissing
    from claimsdb.web.server import is_local
    from claimsdb.web.server import serve as serve_pages

    engine, url = ctx.obj.reader(), ctx.obj.url()
    if not is_local(host):
        note(f"whoever reaches {host} can read all of this database, without a password")
    with suppress(KeyboardInterrupt):  # which is how this command ends
        serve_pages(engine, host, port, ready=lambda address: note(f"serving {url} at {address} until Ctrl-C"))
