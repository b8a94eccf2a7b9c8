"""A page is kept as it was fetched and read again without the network; what is damaged gets a sentence."""

import base64
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from viewer.fetching import Fetched, address_of, brought_back, keep
from viewer.joining import load_page
from viewer.loading import LoadError
from viewer.model import LARGEST_KEPT, ReadingOptions

WORDS = "".join(f"<p>The {n} ferry left the old harbour late that night, as it had done for years.</p>" for n in "abcd")
HTML = f"<!doctype html><title>Fähre</title><nav>Home</nav><article><h1>Fähre</h1>{WORDS}</article>".encode("cp1252")
NOON = datetime(2026, 11, 30, 12, 0, 5, tzinfo=UTC)
FETCHED = Fetched(HTML, address_of("https://example.org/news/ferry"), "text/html", "windows-1252", NOON)


def read(page, **options):
    return load_page("https://nobody.invalid/", ReadingOptions(**options), kept=page)[0]


def test_it_comes_back_to_the_byte():
    assert brought_back(keep(FETCHED)) == FETCHED


def test_a_page_of_an_archive_comes_back_with_the_page_that_it_keeps():
    archived = replace(FETCHED, address=address_of("https://web.archive.org/web/20190305000000/https://example.org/a"))
    assert brought_back(keep(archived)).address == archived.address


def test_it_is_read_as_when_it_was_fetched_and_in_other_ways_without_asking_anybody():
    page = keep(FETCHED)
    document = read(page)
    assert (document.title, document.name, document.encoding) == ("Fähre", "ferry", "cp1252")
    assert "Home" in read(page, whole_page=True).text
    assert read(page, encoding="cp1251").title == "Fдhre"
    assert document.notes[-1] == "Fetched from https://example.org/news/ferry"


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        (UTC, "30 November 2026 at 12:00 UTC"),
        (timezone(timedelta(hours=5, minutes=30)), "30 November 2026 at 17:30 UTC+5:30"),
        (timezone(timedelta(hours=-13)), "29 November 2026 at 23:00 UTC−13"),
    ],
)
def test_it_says_when_it_was_fetched_by_the_clock_of_this_computer(zone, said):
    class Here(datetime):
        def astimezone(self, tz=None):
            return super().astimezone(tz or zone)

    when = Here(2026, 11, 30, 12, 0, 5, tzinfo=UTC)
    assert replace(FETCHED, fetched=when).notes[0] == f"Fetched on {said}"


def test_what_is_too_large_is_not_kept():
    assert keep(replace(FETCHED, data=b"a" * LARGEST_KEPT)) is not None
    assert keep(replace(FETCHED, data=b"a" * (LARGEST_KEPT + 1))) is None


BOMB = base64.b64encode(zlib.compress(b"a" * (LARGEST_KEPT + 1))).decode()


@pytest.mark.parametrize(
    "change",
    [
        {"packed": ""}, {"packed": "ä"}, {"packed": "abcd"}, {"packed": BOMB}, {"fetched": "noon"}, {"page": "http://["},
        {"packed": base64.b64encode(zlib.compress(HTML)[:-9]).decode()}, {"fetched": "0001-01-01T00:00:00+14:00"},
    ],
)  # fmt: skip
def test_what_is_damaged_gets_a_sentence(change):
    with pytest.raises(LoadError, match="is damaged"):
        brought_back(replace(keep(FETCHED), **change))
