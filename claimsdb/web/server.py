"""The site on a port of this machine, until it is interrupted."""

import socket
from collections.abc import Callable
from ipaddress import ip_address

import uvicorn
from sqlalchemy import Engine

from claimsdb.errors import AddressUnusable
from claimsdb.web.app import make_app

LOCAL_NAMES = ("127.0.0.1", "::1", "localhost")


def serve(engine: Engine, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve the pages until somebody interrupts it.

    Args:
        engine: a database, opened for reading.
        host: an address of this machine, or its name.
        port: a port, or 0 for any that is free.
        ready: is called with the address of the pages once they can be read.

    Raises:
        AddressUnusable: nothing can be served there.
    """
    with _listening(host, port) as listening:
        hosts = (*LOCAL_NAMES, host) if is_local(host) else ()
        # Every reader looks at pages of a second or less; a hundred at once means that something is wrong.
        config = uvicorn.Config(
            make_app(engine, hosts=hosts, rehearsed=True),
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            ws="none",
            lifespan="off",
            limit_concurrency=100,
            timeout_graceful_shutdown=3,
        )
        name = f"[{host}]" if ":" in host else host
        ready(f"http://{name}:{listening.getsockname()[1]}/")
        uvicorn.Server(config).run(sockets=[listening])


def is_local(host: str) -> bool:
    """Say whether only programs on this machine reach the address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OverflowError:
        raise AddressUnusable(host, port, "a port is a number up to 65535") from None
    except OSError as error:
        raise AddressUnusable(host, port, error.strerror or str(error)) from error
