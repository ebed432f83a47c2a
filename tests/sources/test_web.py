"""The web, from a real server on this machine: what is asked, how politely, and what is put up with."""

import gzip
import time
from collections.abc import Sequence

import pytest

from claimsdb.errors import SourceError, SourceRefused
from claimsdb.sources import Found, Intake, Manners, Page, Validators, Visit
from claimsdb.sources.web.addresses import addresses_of, is_public

from .local_server import Answer, Handler, LocalServer

PAGE = Answer(b"<html><body><article><p>Moscow denied it.</p></article></body></html>")
QUICK = Manners(delay=0, back_off=0, seconds=1, patience=0.5, private=True)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that would have been made, in place of making them."""
    seconds: list[float] = []
    monkeypatch.setattr(time, "sleep", seconds.append)
    return seconds


def found(*addresses: str, manners: Manners = QUICK, **options: object) -> Sequence[Found]:
    return list(Intake(manners=manners, **options).drafts(addresses))  # type: ignore[arg-type]


def problem(address: str, manners: Manners = QUICK) -> str:
    (error,) = found(address, manners=manners)
    assert isinstance(error, SourceError), error
    assert error.location == address
    return error.problem


def test_a_page_is_fetched_with_what_its_server_says_of_it(server: LocalServer) -> None:
    headers = {"Content-Type": "text/html; charset=iso-8859-1", "ETag": '"a"', "Last-Modified": "Mon"}
    server.answers["/a"] = Answer(PAGE.body, headers=headers)
    page, visit = found(server.url("/a"))
    assert page == Page(server.url("/a"), PAGE.body, charset="iso-8859-1")
    assert visit == Visit(server.url("/a"), Validators('"a"', "Mon"))


def test_an_unchanged_page_is_not_sent_again(server: LocalServer) -> None:
    server.answers["/a"] = Answer(status=304)
    known = Validators('"a"', "Mon")
    (visit,) = Intake(manners=QUICK).drafts([server.url("/a")], lambda _: known)
    assert visit == Visit(server.url("/a"), changed=False)
    headers = server.asked[-1][1]
    assert (headers["If-None-Match"], headers["If-Modified-Since"]) == ('"a"', "Mon")


def test_a_feed_counts_as_visited_after_its_last_article(server: LocalServer) -> None:
    items = "".join(f"<item><link>http://a.example/{n}</link><description>Text {n}.</description></item>" for n in "12")
    feed = f"<rss version='2.0'><channel>{items}</channel></rss>".encode()
    server.answers["/feed"] = Answer(feed, headers={"Content-Type": "application/rss+xml", "ETag": "x"})
    one, two, visit = found(server.url("/feed"))
    assert [getattr(draft, "location", "") for draft in (one, two)] == ["http://a.example/1", "http://a.example/2"]
    assert visit == Visit(server.url("/feed"), Validators("x"), is_page=False)


def test_the_pages_of_a_feed_are_followed_and_the_feed_is_not_remembered(server: LocalServer) -> None:
    links = "".join(f"<item><title>T{n}</title><link>{server.url(f'/{n}')}</link></item>" for n in (1, 2, 3))
    feed = f"<rss version='2.0'><channel><title>The Ledger</title>{links}</channel></rss>".encode()
    server.answers |= {"/feed": Answer(feed, headers={"ETag": "x"}), "/1": PAGE, "/3": PAGE}
    entries = found(server.url("/feed"), follow=True)
    told = [(page.location, page.told.title, page.told.publisher) for page in entries if isinstance(page, Page)]
    assert told == [(server.url("/1"), "T1", "The Ledger"), (server.url("/3"), "T3", "The Ledger")]
    assert [str(error) for error in entries if isinstance(error, SourceError)] == [
        f"{server.url('/2')}: is not there (404); check the address"
    ]
    assert [visit.address for visit in entries if isinstance(visit, Visit)] == [server.url("/1"), server.url("/3")]


def test_what_a_feed_points_to_is_a_page_that_is_new(server: LocalServer) -> None:
    links = "".join(f"<item><link>{server.url(path)}</link></item>" for path in ("/same", "/data"))
    feed = f"<rss version='2.0'><channel>{links}</channel></rss>".encode()
    data = Answer(b'{"text": "Moscow denied it."}', headers={"Content-Type": "application/json"})
    server.answers |= {"/feed": Answer(feed), "/same": Answer(status=304), "/data": data}
    same, error = found(server.url("/feed"), follow=True)
    assert same == Visit(server.url("/same"), changed=False)
    assert str(error) == f"{server.url('/data')}: is no web page, though a feed points to it; name it by itself"


class TestManners:
    """What a good guest does."""

    def test_robots_are_asked_first_and_once(self, server: LocalServer) -> None:
        server.answers |= {"/a": PAGE, "/b": PAGE}
        found(server.url("/a"), server.url("/b"))
        assert server.paths == ["/robots.txt", "/a", "/b"]

    def test_it_says_who_it_is(self, server: LocalServer) -> None:
        server.answers["/a"] = PAGE
        found(server.url("/a"))
        assert {headers["User-Agent"].partition("/")[0] for _, headers in server.asked} == {"claimsdb"}

    @pytest.mark.parametrize("rule", ["User-agent: *\nDisallow: /a", "User-agent: claimsdb\nDisallow: /*a$"])
    def test_what_is_closed_to_robots_is_not_asked_for(self, server: LocalServer, rule: str) -> None:
        server.answers |= {"/robots.txt": Answer(rule.encode()), "/a": PAGE}
        assert problem(server.url("/a")) == "is closed to programs by its site's robots.txt; save the page by hand"
        assert server.paths == ["/robots.txt"]

    def test_a_redirect_leads_nowhere_that_robots_may_not_go(self, server: LocalServer) -> None:
        server.answers |= {
            "/robots.txt": Answer(b"User-agent: *\nDisallow: /closed"),
            "/a": Answer(status=302, headers={"Location": "/closed"}),
        }
        assert "robots.txt" in problem(server.url("/a"))
        assert server.paths == ["/robots.txt", "/a"]

    def test_rules_are_read_where_robots_are_sent(self, server: LocalServer) -> None:
        server.answers |= {
            "/robots.txt": Answer(status=301, headers={"Location": "/rules"}),
            "/rules": Answer(b"User-agent: *\nDisallow: /a"),
        }
        assert "robots.txt" in problem(server.url("/a"))
        assert server.paths == ["/robots.txt", "/rules"]

    def test_of_endless_rules_the_first_count(self, server: LocalServer) -> None:
        rules = b"User-agent: *\nDisallow: /a\n" + b"# and so on\n" * 50_000 + b"Disallow: /b\n"
        server.answers |= {"/robots.txt": Answer(rules), "/b": PAGE}
        assert "robots.txt" in problem(server.url("/a"))
        assert isinstance(found(server.url("/b"))[0], Page)

    def test_a_site_whose_robots_cannot_be_read_is_left_alone(self, server: LocalServer) -> None:
        server.answers |= {"/robots.txt": Answer(status=500), "/a": PAGE}
        assert problem(server.url("/a")) == "has a site whose robots.txt cannot be read (500); try again later"
        assert "/a" not in server.paths

    def test_some_time_passes_between_two_requests_to_one_host(self, server: LocalServer, waits: list[float]) -> None:
        server.answers |= {"/a": PAGE, "/b": PAGE}
        found(server.url("/a"), server.url("/b"), manners=Manners(delay=100, longest_delay=100, private=True))
        assert [wait > 0 for wait in waits] == [False, True, True], "robots.txt, one page, the other"
        assert max(waits) <= 100

    def test_a_wish_of_robots_for_more_time_is_heard_within_reason(
        self, server: LocalServer, waits: list[float]
    ) -> None:
        server.answers |= {"/robots.txt": Answer(b"User-agent: *\nCrawl-delay: 9999"), "/a": PAGE}
        found(server.url("/a"))
        assert 50 < waits[-1] <= QUICK.longest_delay

    def test_a_busy_server_says_when_to_come_back(self, server: LocalServer, waits: list[float]) -> None:
        server.answers["/a"] = Answer(status=503, headers={"Retry-After": "7"})
        problem(server.url("/a"))
        assert waits.count(7.0) == QUICK.tries - 1

    def test_a_busy_server_is_asked_again(self, server: LocalServer) -> None:
        def busy_once(handler: Handler) -> None:
            handler.give(PAGE if handler.server.paths.count("/a") > 1 else Answer(status=503))

        server.answers["/a"] = busy_once
        page, _ = found(server.url("/a"))
        assert isinstance(page, Page)

    def test_but_not_for_ever(self, server: LocalServer) -> None:
        server.answers["/a"] = Answer(status=429, headers={"Retry-After": "0"})
        assert problem(server.url("/a")) == "has a server that asks for fewer requests (429); try again later"
        assert server.paths.count("/a") == QUICK.tries


class TestAddresses:
    """Nobody can make us ask inside a private network."""

    @pytest.mark.parametrize(
        "address",
        [
            "127.0.0.1",
            "127.1.2.3",
            "0.0.0.0",  # noqa: S104 - not bound to
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1%eth0",
            "fc00::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:0:4136:e378:8000:63bf:80ff:fffe",
            "fec0::1",
            "::127.0.0.1",
            "::ffff:0:127.0.0.1",
            "64:ff9b:1::7f00:1",
        ],
    )
    def test_is_not_public(self, address: str) -> None:
        assert not is_public(address)

    @pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::6810:84e5", "::ffff:93.184.216.34"])
    def test_is_public(self, address: str) -> None:
        assert is_public(address)

    @pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]"])
    def test_this_machine_is_not_asked_however_it_is_named(self, host: str) -> None:
        assert "--allow-private lets it" in problem(f"http://{host}:1/a", Manners(delay=0))

    def test_nor_after_a_redirect(self, server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
        """The first host counts as public here, as it would be; the second is what it is."""
        from claimsdb.sources.web import addresses

        monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
        server.answers["/a"] = Answer(status=302, headers={"Location": "http://127.0.0.2:1/secret"})
        assert "leads into a private network (127.0.0.2)" in problem(server.url("/a"), Manners(delay=0))

    def test_the_address_that_was_checked_is_the_one_that_is_asked(
        self, server: LocalServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A name that means another address the second time is looked up once for each connection."""
        from claimsdb.sources.web import transport

        asked: list[str] = []

        def checked(host: str, port: int, location: str, *, private: bool) -> list[str]:
            asked.append(host)
            return addresses_of("127.0.0.1", port, location, private=private)

        monkeypatch.setattr(transport, "addresses_of", checked)
        server.answers["/a"] = PAGE
        page, _ = found(f"http://ledger.invalid:{server.server_port}/a")
        assert isinstance(page, Page)
        assert asked == ["ledger.invalid"] * 2, "robots.txt and the page"
        assert server.asked[-1][1]["Host"] == f"ledger.invalid:{server.server_port}"

    def test_the_link_of_a_machine_is_never_asked(self) -> None:
        with pytest.raises(SourceRefused, match="this machine's own link"):
            addresses_of("169.254.169.254", 80, "x", private=True)


def test_a_compressed_page_is_unpacked(server: LocalServer) -> None:
    headers = {"Content-Type": "text/html", "Content-Encoding": "gzip"}
    server.answers["/a"] = Answer(gzip.compress(PAGE.body), headers=headers)
    page, _ = found(server.url("/a"))
    assert isinstance(page, Page)
    assert page.data == PAGE.body
