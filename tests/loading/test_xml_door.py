"""XML comes in by one door, which opens neither files nor addresses, and expands nothing that could do harm."""

import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from viewer.loading import LoadError
from viewer.loading.xml_door import local, parse

LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
)


def refused(text):
    with pytest.raises(LoadError) as caught:
        parse(text.encode() if isinstance(text, str) else text, "a.xml")
    assert str(caught.value).endswith(".")
    return str(caught.value)


def test_a_tree_without_comments_and_instructions():
    root = parse(b'<?xml version="1.0"?><t:a xmlns:t="x"><!-- no --><?no?><b>yes</b></t:a>', "a.xml")
    assert local(root) == "a"
    assert [local(e) for e in root] == ["b"]


def test_long_entities_are_refused_though_they_are_used_once():
    assert "abbreviations that expand" in refused(f'<!DOCTYPE a [<!ENTITY x "{"x" * 1000}">]><a>&x;</a>')


def test_short_entities_of_its_own_are_text():
    assert parse('<!DOCTYPE a [<!ENTITY me "Ægir — he">]><a>&me; came</a>'.encode(), "a").text == "Ægir — he came"


def test_billion_laughs():
    assert "not opened" in refused(f"{LAUGHS}]><a>&j;</a>")


def test_laughs_in_an_attribute():
    assert refused(f'{LAUGHS}]><a b="&j;"/>')


def test_quadratic_blow_up():
    assert "not opened" in refused(f'<!DOCTYPE a [<!ENTITY x "{"x" * 100_000}">]><a>{"&x;" * 1000}</a>')


def test_a_short_entity_very_often():
    text = f'<!DOCTYPE a [<!ENTITY x "{"x" * 200}">]><a>{"&x;" * 1_000_000}</a>'
    assert "far more than any article" in refused(text)


@pytest.mark.parametrize("subset", ['<!ENTITY x SYSTEM "file:///etc/passwd">', '<!ENTITY % x SYSTEM "x.dtd"> %x;'])
def test_a_file_that_is_no_part_of_the_document(subset):
    text = f"<!DOCTYPE a [{subset}]><a>&x;</a>"
    with suppress(LoadError):
        assert "root:" not in "".join(parse(text.encode(), "a").itertext())


def test_nothing_is_asked_of_the_network():
    asked = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        here = f"http://127.0.0.1:{server.server_port}"
        for text in (
            f'<!DOCTYPE a SYSTEM "{here}/a.dtd"><a>text</a>',
            f'<!DOCTYPE a [<!ENTITY x SYSTEM "{here}/b">]><a>&x;</a>',
            f'<!DOCTYPE a [<!ENTITY % x SYSTEM "{here}/c"> %x;]><a>text</a>',
            f'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{here}/d"/></a>',
            f'<?xml-stylesheet href="{here}/e"?><a/>',
        ):
            try:
                parse(text.encode(), "a")
            except LoadError:
                continue
        server.shutdown()
    assert asked == []


def test_deep_nesting():
    assert "nested too deeply" in refused("<a>" * 100_000 + "</a>" * 100_000)


@pytest.mark.parametrize("text", ["", "<a>", "<a></b>", "no xml", "<a>&nope;</a>", b"<a>\xff\xfe</a>", "<a\0/>"])
def test_broken_xml(text):
    assert "“a.xml”" in refused(text)
