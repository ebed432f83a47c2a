"""A real HTTP server on this machine, as good or bad as a test wants it."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Answer:
    """What the server gives for a path."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html"})


Behaviour = Answer | Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers by the server's table, and writes down what it was asked."""

    server: "LocalServer"

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        behaviour = self.server.answers.get(self.path, Answer(status=404))
        try:
            if isinstance(behaviour, Answer):
                self.give(behaviour)
            else:
                behaviour(self)
        except OSError:
            self.close_connection = True  # the client had enough

    def give(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in {"Content-Length": str(len(answer.body)), **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class LocalServer(ThreadingHTTPServer):
    """Behaves as its table of answers says."""

    daemon_threads = True

    def __init__(self, answers: dict[str, Behaviour]) -> None:
        self.answers: dict[str, Behaviour] = answers
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.ended = threading.Event()
        super().__init__(("127.0.0.1", 0), Handler)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that hang up are what some tests are about."""


@contextmanager
def serving(answers: dict[str, Behaviour]) -> Iterator[LocalServer]:
    with LocalServer(answers) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        server.ended.set()
        server.shutdown()
