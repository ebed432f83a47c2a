"""Connections for one answer: to checked addresses only, and no longer than the time for the whole of it."""

import ssl
import time
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore
import httpx

from claimsdb.sources.web.addresses import addresses_of
from claimsdb.sources.web.manners import Manners

LOCATION = "claimsdb.location"
"""Extension of a request that names the page it is made for, as errors are to call it."""


class Transport(httpx.BaseTransport):
    """Carries requests; a new connection for each, as one host is asked once in a while."""

    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._certificates = httpx.create_ssl_context()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return the answer, its body still to be read.

        Raises:
            SourceError: the host has no address that may be asked.
            httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError: there is no proper answer.
        """
        network = _Network(self._manners, request.extensions[LOCATION])
        pool = httpcore.ConnectionPool(ssl_context=self._certificates, network_backend=network)
        asked = request.url
        url = httpcore.URL(scheme=asked.raw_scheme, host=asked.raw_host, port=asked.port, target=asked.raw_path)
        sent = httpcore.Request(
            request.method, url, headers=request.headers.raw, content=request.stream, extensions=request.extensions
        )
        try:
            answer = pool.handle_request(sent)
        except BaseException:
            pool.close()
            raise
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer, pool))


class _Body(httpx.SyncByteStream):
    """The body of an answer; its connection is closed with it."""

    def __init__(self, answer: httpcore.Response, pool: httpcore.ConnectionPool) -> None:
        self._answer = answer
        self._pool = pool

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()
        self._pool.close()


class _Network(httpcore.NetworkBackend):
    """Connects for one answer."""

    def __init__(self, manners: Manners, location: str) -> None:
        self._manners = manners
        self._location = location
        self._plain = httpcore.SyncBackend()
        self._end = time.monotonic() + manners.seconds

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - ours is in the manners
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that answers."""
        addresses = addresses_of(host, port, self._location, private=self._manners.private)
        failed: Exception = httpcore.ConnectError("no address")
        for address in addresses:
            try:
                stream = self._plain.connect_tcp(address, port, self._manners.patience, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
            else:
                return _Stream(stream, self._manners.patience, self._end)
        raise failed


class _Stream(httpcore.NetworkStream):
    """A connection whose every wait ends with the time that is left."""

    def __init__(self, stream: httpcore.NetworkStream, patience: float, end: float) -> None:
        self._stream = stream
        self._patience = patience
        self._end = end

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        return self._stream.read(max_bytes, self._wait(httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._stream.write(buffer, self._wait(httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        safe = self._stream.start_tls(ssl_context, server_hostname, self._wait(httpcore.ConnectTimeout))
        return _Stream(safe, self._patience, self._end)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as in httpcore
        return self._stream.get_extra_info(info)

    def _wait(self, over: type[httpcore.TimeoutException]) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise over("the time for this answer is over")
        return min(left, self._patience)
