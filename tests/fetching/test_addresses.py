"""Addresses are understood before anything is asked, and private places are told from public ones."""

import pytest

from viewer.fetching.addresses import address_of, is_public
from viewer.loading import LoadError
from viewer.loading.links import addresses_in


@pytest.mark.parametrize(
    ("said", "asked", "name"),
    [
        ("https://example.org/2021/night-ferry.html?a=1#top", "https://example.org/2021/night-ferry.html?a=1",
         "night-ferry.html"),
        ("  example.org ", "https://example.org/", "example.org (front page)"),
        ("HTTP://Example.ORG:8080/a b".replace(" b", ""), "http://example.org:8080/a", "a"),
        ("https://müller.example/straße/", "https://xn--mller-kva.example/stra%C3%9Fe/", "straße"),
        ("http://[2001:db8::1]/x", "http://[2001:db8::1]/x", "x"),
    ],
)  # fmt: skip
def test_an_address_is_asked_as_a_server_understands_it(said, asked, name):
    address = address_of(said)
    assert (address.asked, address.page, address.name) == (asked, asked, name)
    assert address.note == f"Fetched from {asked}"


@pytest.mark.parametrize(
    ("said", "asked", "note"),
    [
        ("https://web.archive.org/web/20210312143000/https://example.org/a",
         "https://web.archive.org/web/20210312143000id_/https://example.org/a",
         "Fetched from the Wayback Machine: https://example.org/a, kept on 12 March 2021"),
        ("http://web.archive.org/web/2021im_/example.org/",
         "https://web.archive.org/web/2021id_/http://example.org/",
         "Fetched from the Wayback Machine: http://example.org/, kept in 2021"),
    ],
)  # fmt: skip
def test_a_page_that_an_archive_keeps_is_the_page_of_that_day(said, asked, note):
    address = address_of(said)
    assert (address.asked, address.note) == (asked, note)
    assert "archive" not in address.page


@pytest.mark.parametrize(
    "said", ["", "https://", "http://exa mple.org/", "https://a:99999/", "https://\n/", "http://[::1"]
)
def test_what_is_no_address_gets_a_sentence(said):
    with pytest.raises(LoadError, match=r"is no address of a web page"):
        address_of(said)


@pytest.mark.parametrize("said", ["file:///etc/passwd", "ftp://example.org/a", "javascript://x/%0aalert(1)"])
def test_other_schemes_are_refused(said):
    with pytest.raises(LoadError, match=r"only addresses that begin with http"):
        address_of(said)


def test_an_address_with_a_password_is_refused():
    with pytest.raises(LoadError, match=r"holds a user's name or a password"):
        address_of("https://ann:secret@example.org/")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://example.org/a", True),
        (" HTTP://example.org\n", True),
        ("see https://example.org", False),
        ("ftp://a", False),
    ],
)
def test_a_lone_address_is_told_from_a_text(text, is_one):
    assert (len(addresses_in(text)) == 1) == is_one


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.5.5", "169.254.169.254", "0.0.0.0", "100.64.0.1", "::1",
     "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1",
     "255.255.255.255", "::", "no address"],
)  # fmt: skip
def test_private_places(host):
    assert not is_public(host)


@pytest.mark.parametrize(
    "host", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822", "::ffff:8.8.8.8"]
)
def test_public_places(host):
    assert is_public(host)
