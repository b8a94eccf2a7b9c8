"""Understand a web address: what may be asked for, what its page is called, and what an archive keeps of it.

Asks nobody anything.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePosixPath
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.translation import Sentence, mark

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_ARCHIVED = re.compile(r"https?://(?:web\.)?archive\.org/web/(\d{4,14})(?:[a-z]{2}_)?/(.+)", re.IGNORECASE | re.DOTALL)
# What a path may hold as it stands; all else is written in percent signs.
_PLAIN = "/%:@!$&'()*+,;=~-._?"
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Address:
    """An address that can be asked for. `page` is the one whose text it is: an archive's page is of another address."""

    asked: str
    page: str
    kept: str = ""

    @property
    def name(self) -> str:
        """Return what the source is called: the last part of its path, or its host."""
        parts = urlsplit(self.page)
        last = PurePosixPath(unquote(parts.path)).name
        return last or f"{parts.hostname} (front page)"

    @property
    def host(self) -> str:
        """Return whom to ask."""
        return urlsplit(self.asked).hostname or ""

    @property
    def note(self) -> Sentence:
        """Say where the text comes from."""
        if not self.kept:
            return Sentence("Fetched from {page}", page=self.page)
        day = _day(self.kept)
        if day is None:
            year = self.kept[:4]
            return Sentence("Fetched from the Wayback Machine: {page}, kept in {year}", page=self.page, year=year)
        return Sentence("Fetched from the Wayback Machine: {page}, kept on {day}", page=self.page, day=day)


def address_of(text: str) -> Address:
    """Return the address that somebody wrote. Raises LoadError where it is none that is read."""
    word = text.strip()
    if word and not _SCHEME.match(word):
        word = f"https://{word}"
    asked = _whole(word, text)
    archived = _ARCHIVED.fullmatch(asked)
    if archived is None:
        return Address(asked, asked)
    kept, page = archived.groups()
    page = page if _SCHEME.match(page) else f"http://{page}"
    return Address(f"https://web.archive.org/web/{kept}id_/{page}", page, kept)


def _whole(word: str, said: str) -> str:
    """Return an address as a server understands it: no user, no fragment, and every sign in its place."""
    try:
        parts = urlsplit(word)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _no_address(said) from None
    if word and parts.scheme.lower() not in ("http", "https"):
        raise LoadError(
            "{address} cannot be fetched: only addresses that begin with http:// or https:// are.", address=quoted(said)
        )
    if not host or len(word) > _LONGEST or any(c.isspace() or not c.isprintable() for c in word):
        raise _no_address(said)
    if parts.username or parts.password:
        raise LoadError(
            "The address of {host} holds a user's name or a password. Open it without them.", host=quoted(host)
        )
    return urlunsplit(SplitResult(parts.scheme.lower(), _authority(host, port, said), _escaped(parts.path) or "/",
                                  _escaped(parts.query), ""))  # fmt: skip


def _authority(host: str, port: int | None, said: str) -> str:
    try:
        name = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        raise _no_address(said) from None
    name = f"[{name}]" if ":" in name else name
    return name if port is None else f"{name}:{port}"


def _escaped(part: str) -> str:
    return quote(part, safe=_PLAIN)


def _no_address(said: str) -> LoadError:
    return LoadError(
        "{address} is no address of a web page. Copy it from the browser's address bar.", address=quoted(said)
    )


_MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"),
    mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip


def _day(stamp: str) -> Sentence | None:
    """Return the day of a time stamp in words, where it has one."""
    try:
        return day_in_words(datetime.strptime(stamp[:8], "%Y%m%d").replace(tzinfo=UTC))
    except ValueError:
        return None


def day_in_words(day: datetime) -> Sentence:
    """Return a day with the name of its month."""
    month = Sentence(_MONTHS[day.month - 1])
    return Sentence("{day} {month} {year}", day=day.day, month=month, year=day.year)


def is_public(host: str) -> bool:
    """Whether an IP address is one of the whole internet, also where it is written as an address of another kind."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return all(a.is_global and not a.is_multicast for a in _meant(address))


_Number = ipaddress.IPv4Address | ipaddress.IPv6Address


def _meant(address: _Number) -> list[_Number]:
    """Return an address and those that it carries in itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    carried = [address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        carried.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [address, *(a for a in carried if a is not None)]


_NAT64 = ipaddress.ip_network("64:ff9b::/96")
