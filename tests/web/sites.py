"""A site on a real port, asked with a plain HTTP client and read with a plain HTML parser."""

import json
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPConnection
from threading import Thread
from typing import Any

import uvicorn
from sqlalchemy import Engine

from claimsdb.web.app import make_app
from claimsdb.web.limits import Limits

PATIENCE = 600
"""Seconds after which a site is taken for dead; a busy machine is none."""

VOID = {"br", "input", "link", "meta", "img"}


@dataclass(frozen=True)
class Answer:
    """What came back for one request."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def page(self) -> "Html":
        return Html.read(self.text)


@dataclass(frozen=True)
class Site:
    """A site to ask."""

    port: int

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)) as connection:
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, told, answer.read().decode())


@contextmanager
def running(
    engine: Engine, limits: Limits | None = None, hosts: tuple[str, ...] = (), *, rehearsed: bool = False
) -> Iterator[Site]:
    """Run the site as `claims serve` does, in a thread."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        app = make_app(engine, limits=limits, hosts=hosts, rehearsed=rehearsed)
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", ws="none"))
        thread = Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield Site(listening.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join()


@dataclass
class Html(HTMLParser):
    """The elements of a page, each with its attributes, and the words in it."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    open_elements: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    @classmethod
    def read(cls, text: str) -> "Html":
        html = cls()
        html.feed(text)
        html.close()
        return html

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open_elements.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open_elements.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    @property
    def links(self) -> list[str]:
        return [attributes["href"] for tag, attributes in self.elements if tag == "a"]

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]
