"""Fetch one page by urllib3: few redirects, little time, no more bytes than an article has, and no private place.

Keeps no cookies, tells no language and no former page, and asks for nothing beside the page itself.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import urljoin, urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from viewer import __version__
from viewer.fetching.addresses import Address, address_of, day_in_words, is_public
from viewer.loading.errors import Cancelled, LoadError
from viewer.loading.files import quoted
from viewer.translation import Sentence

PATIENCE = 30.0
"""Seconds for all of it, redirects included."""
MOST_BYTES = 50_000_000
MOST_REDIRECTS = 10

_REDIRECTS = frozenset([301, 302, 303, 307, 308])
_PIECE = 65_536
# So often it is asked whether anybody still waits.
_TICK = 0.1
_HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; Variorum/{__version__})",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was answered: the bytes, what the server says of them, the address in the end, and when that was."""

    data: bytes
    address: Address
    media_type: str | None
    charset: str | None
    fetched: datetime

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """Say when it was fetched, as the clock of this computer tells it, and where the text comes from."""
        here = self.fetched.astimezone()
        when = f"{here:%H:%M} {_zone(here)}"
        return Sentence("Fetched on {day} at {time}", day=day_in_words(here), time=when), self.address.note


def _zone(moment: datetime) -> str:
    """Return how far a clock is from that of Greenwich; the names of zones are other ones on each system."""
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    ahead = f"{'+' if minutes > 0 else '−'}{hours}" if minutes else ""
    return f"UTC{ahead}{f':{rest:02}' if rest else ''}"


def fetch(
    text: str,
    *,
    private: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    patience: float = PATIENCE,
    most_bytes: int = MOST_BYTES,
) -> Fetched:
    """Fetch an address. `private` allows places that only this machine or its network reaches.

    Raises LoadError with a sentence for the reader, or Cancelled.
    """
    watch = _Watch(cancelled, time.monotonic() + patience, patience)
    address = first = address_of(text)
    for _ in range(MOST_REDIRECTS + 1):
        with _watched(watch), _answered(address, watch, private=private) as answer:
            target = answer.headers.get("Location", "") if answer.status in _REDIRECTS else ""
            if not target:
                _refuse_a_failure(answer.status, address)
                return _taken(answer, _named(address, first), watch, most_bytes)
        address = address_of(urljoin(address.asked, target))
    raise LoadError(
        "{host} sends from one address to the next without end. Open the page itself.", host=quoted(first.host)
    )


def _named(address: Address, first: Address) -> Address:
    """Return the address in the end; an archive's own redirect leads to the same page at another time."""
    return address if address.kept or not first.kept else Address(address.asked, first.page, first.kept)


class _Watch:
    """Ends what takes too long, or what nobody waits for any more, by cutting its connection."""

    def __init__(self, cancelled: Callable[[], bool], until: float, patience: float) -> None:
        self._cancelled, self._until, self._patience = cancelled, until, patience
        self._socket: socket.socket | None = None
        self._over = threading.Event()

    @property
    def left(self) -> float:
        """Return the seconds that are left."""
        return max(0.01, self._until - time.monotonic())

    def over(self, connection: socket.socket) -> None:
        """Watch over a connection."""
        self._socket = connection

    def run(self) -> None:
        """Look until the work is done."""
        while not self._over.wait(_TICK):
            if self._cancelled() or time.monotonic() > self._until:
                if self._socket is not None:
                    with suppress(OSError):
                        self._socket.shutdown(socket.SHUT_RDWR)
                return

    def end(self) -> None:
        """Look no more."""
        self._over.set()

    def begin(self) -> None:
        """Look from now on."""
        self._over = threading.Event()
        self._socket = None

    def check(self, host: str) -> None:
        """Raise what the work ends with, where it has to."""
        if self._cancelled():
            raise Cancelled
        if time.monotonic() > self._until:
            raise LoadError(
                "{host} did not send the page within {seconds} seconds. Try again later, or save the page in a "
                "browser and open the file.",
                host=quoted(host),
                seconds=f"{self._patience:.0f}",
            )


@contextmanager
def _watched(watch: _Watch) -> Iterator[None]:
    watch.begin()
    watcher = threading.Thread(target=watch.run, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        watch.end()
        watcher.join()


@contextmanager
def _answered(address: Address, watch: _Watch, *, private: bool) -> Iterator[urllib3.BaseHTTPResponse]:
    """Ask for an address, and turn what can go wrong into a sentence, while it is read as well."""
    watch.check(address.host)
    pool = _pool(address, watch, private=private)
    answer: urllib3.BaseHTTPResponse | None = None
    try:
        parts = urlsplit(address.asked)
        way = f"{parts.path}?{parts.query}" if parts.query else parts.path
        answer = pool.urlopen(
            "GET", way, headers=_HEADERS, redirect=False, retries=False, preload_content=False, assert_same_host=False
        )
        yield answer
    except _PrivateError as error:
        raise LoadError(
            "{host} is a place that only this computer or its own network reaches, so nothing is fetched "
            "from it. Allow such places where you give the address, or by --private-addresses on the command line.",
            host=quoted(address.host),
        ) from error
    except (urllib3.exceptions.HTTPError, OSError, UnicodeError) as error:
        watch.check(address.host)
        raise LoadError(_sentence(address.host, error)) from error
    finally:
        if answer is not None:
            answer.close()
        pool.close()


def _pool(address: Address, watch: _Watch, *, private: bool) -> urllib3.HTTPConnectionPool:
    """Return a pool of one connection, which goes to no private place."""
    parts = urlsplit(address.asked)
    timeout = urllib3.Timeout(connect=min(10.0, watch.left), read=watch.left)
    common: dict[str, Any] = {"timeout": timeout, "maxsize": 1, "retries": False}
    pool: urllib3.HTTPConnectionPool
    if parts.scheme == "https":
        pool = urllib3.HTTPSConnectionPool(address.host, parts.port, ssl_context=_trusted(), **common)
        pool.ConnectionCls = _guarded(HTTPSConnection, watch, private=private)
    else:
        pool = urllib3.HTTPConnectionPool(address.host, parts.port, **common)
        pool.ConnectionCls = _guarded(HTTPConnection, watch, private=private)
    return pool


def _trusted() -> ssl.SSLContext:
    """Return whom to trust: what the system trusts, and the authorities that browsers do, where it knows of none."""
    import certifi  # only where something is fetched by https

    context = ssl.create_default_context()
    with suppress(OSError):
        context.load_verify_locations(certifi.where())
    return context


class _PrivateError(Exception):
    """A host is no public place."""


def _guarded(kind: type[Any], watch: _Watch, *, private: bool) -> type[Any]:
    """Return a kind of connection that looks where it goes: before, by the name, and after, by who answers."""

    class Guarded(kind):  # type: ignore[misc]
        """A connection to a public place."""

        def _new_conn(self) -> socket.socket:
            if not private:
                host = self.host.strip("[]")
                found = socket.getaddrinfo(host, self.port, type=socket.SOCK_STREAM)
                if not all(is_public(str(entry[4][0])) for entry in found):
                    raise _PrivateError
            connection: socket.socket = super()._new_conn()
            if not private and not is_public(connection.getpeername()[0]):
                connection.close()
                raise _PrivateError
            watch.over(connection)
            return connection

    return Guarded


def _taken(answer: urllib3.BaseHTTPResponse, address: Address, watch: _Watch, most: int) -> Fetched:
    """Take the page in, piece by piece."""
    length = answer.headers.get("Content-Length", "")
    if length.isdecimal() and int(length) > most:
        raise _too_large(address, most)
    data = bytearray()
    while piece := answer.read(_PIECE, decode_content=True):
        data += piece
        if len(data) > most:
            raise _too_large(address, most)
        watch.check(address.host)
    watch.check(address.host)
    if not data:
        raise LoadError("{host} sent an empty page. Check the address in a browser.", host=quoted(address.host))
    kind, charset = _told(answer.headers.get("Content-Type", ""))
    return Fetched(bytes(data), address, kind, charset, datetime.now(UTC))


def _told(content_type: str) -> tuple[str | None, str | None]:
    """Return the media type and the charset of a header."""
    kind, *parameters = (part.strip() for part in content_type.split(";"))
    said = next((p.partition("=")[2] for p in parameters if p.lower().startswith("charset=")), "")
    return kind.lower() or None, said.strip("\"' ") or None


def _too_large(address: Address, most: int) -> LoadError:
    return LoadError(
        "{name} is larger than {most} MB, which is too large for an article. Download it and open a "
        "smaller part of it.",
        name=quoted(address.name),
        most=most // 1_000_000,
    )


def _refuse_a_failure(status: int, address: Address) -> None:
    """Raise LoadError where the answer is no page."""
    if status in (HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION):
        return
    host = quoted(address.host)
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        raise LoadError(
            "{host} has no page at this address ({status}). Check it in a browser.", host=host, status=status
        )
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.PAYMENT_REQUIRED):
        raise LoadError(
            "{host} does not give this page to a program ({status}). Open it in a browser, save it there and "
            "open the file.",
            host=host,
            status=status,
        )
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise LoadError("{host} was asked too often ({status}). Try again later.", host=host, status=status)
    try:
        words = f"{status}, {HTTPStatus(status).phrase}"
    except ValueError:
        words = str(status)
    raise LoadError(
        "{host} could not give the page ({words}). Try again later, or save it in a browser.", host=host, words=words
    )


def _sentence(host: str, error: Exception) -> Sentence:
    """Return what is said of a failed connection."""
    name = quoted(host)
    if isinstance(error, (urllib3.exceptions.NameResolutionError, socket.gaierror, UnicodeError)):
        return Sentence("{name} was not found. Check the address and the connection to the internet.", name=name)
    reasons = (error, *error.args, error.__cause__)
    if any(isinstance(reason, ssl.SSLCertVerificationError) for reason in reasons):
        return Sentence(
            "{name} cannot prove that it is the place it says, so nothing is fetched from it. Check the address.",
            name=name,
        )
    if any(isinstance(reason, (ssl.SSLError, urllib3.exceptions.SSLError)) for reason in reasons):
        return Sentence(
            "The secure connection to {name} failed. Check the address; perhaps it begins with http://.", name=name
        )
    refused = isinstance(error, urllib3.exceptions.NewConnectionError)
    if isinstance(error, (urllib3.exceptions.TimeoutError, TimeoutError)) and not refused:
        return Sentence(
            "{name} does not answer. Try again later, or save the page in a browser and open the file.", name=name
        )
    if isinstance(error, urllib3.exceptions.DecodeError):
        return Sentence(
            "{name} sent something that cannot be unpacked. Save the page in a browser and open the file.", name=name
        )
    return Sentence("{name} cannot be reached. Check the address and the connection to the internet.", name=name)
