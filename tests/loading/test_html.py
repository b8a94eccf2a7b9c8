"""What becomes of each thing on a web page."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from viewer.loading import LoadError, load_bytes
from viewer.loading.from_html import read
from viewer.loading.raw import Raw
from viewer.model import ReadingOptions, Role, Style


def whole(html, **options):
    data = html if isinstance(html, bytes) else f"<!doctype html><meta charset=utf-8>{html}".encode()
    return read(Raw(data, "page.html", options=ReadingOptions(whole_page=True, **options)))


def texts(html):
    document = whole(html)
    return [document.paragraph_text(n) for n in range(len(document.paragraphs))]


def runs(html):
    document = whole(html)
    return [(document.text[r.start : r.end], r.style, r.link) for r in document.runs]


BLOCKS = [
    ("<p>one\n  two<p>three", ["one two", "three"]),
    ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
    ("one<br>Two", ["one", "Two"]),
    ("one<br>two", ["one two"]),
    ("one<br><br>two", ["one", "two"]),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["a", "b", "c"]),
    ("<ol start=3><li>a<li>b<li value=9>c<li>d</ol>", ["3. a", "4. b", "9. c", "10. d"]),
    ("<ol type=a reversed><li>x<li>y</ol>", ["b. x", "a. y"]),
    ("<ol type=I><li><p>x</p><p>y</p></ol>", ["I. x", "y"]),
    ("<table><tr><th>a<th>b<tr><td>1<td><p>2</p></table>", ["a | b", "1 | 2"]),
    ("<table><tr><td>a<td><td>c<tr><td><td></table>", ["a | | c"]),
    ("<table role=presentation><tr><td>a<td>b</table>", ["a", "b"]),
    ("<table><tr><td><h2>a</h2>text<td>b</table>", ["a", "text", "b"]),
    ("<table><tr><td>a<br><br>b<td>c</table>", ["a", "b", "c"]),
    ("<dl><dt>term<dd>meaning</dl>", ["term", "meaning"]),
    ("<pre>a\n  b\n\nc</pre>", ["a", "b", "c"]),
    ("<blockquote>a</blockquote>", ["a"]),
    ("<details><summary>a</summary>b</details>", ["a", "b"]),
    ("a&shy;b&nbsp;c&#8203;d", ["a\u00adb\u00a0c\u200bd"]),
    ("he said <q>yes <q>no</q></q>", ["he said “yes ‘no’”"]),
    ("<p>a <img alt='smile'> b<p><img alt='A picture'>", ["a smile b", "A picture"]),
    (
        "<figure><img alt='The boat'><figcaption>The boat at the <b>quay</b></figcaption></figure>",
        ["The boat at the quay"],
    ),
    ("<figure><img alt='The boat'><figcaption> </figcaption></figure>", ["The boat"]),
    ("<p>a<sup>2</sup> H<sub>2</sub>O", ["a2 H2O"]),
    ("<nav><a>one</a><a>two</a></nav>", ["one two"]),
    ("<p>text<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", ["text漢(kan)"]),
    ("<math><mi>x</mi><annotation>never</annotation></math>", ["x"]),
]


@pytest.mark.parametrize(("html", "expected"), BLOCKS, ids=[b[0][:40] for b in BLOCKS])
def test_blocks(html, expected):
    assert texts(html) == expected


HIDDEN = [
    "<script>no</script>", "<style>no</style>", "<template>no</template>", "<noscript>no</noscript>",
    "<!-- no -->", "<p hidden>no</p>", "<p style='color:red;display:none'>no</p>", "<p style='visibility: hidden'>no",
    "<svg><text>no</text></svg>", "<textarea>no</textarea>", "<select><option>no</select>", "<dialog>no</dialog>",
    "<i aria-hidden=true>›</i>", "<iframe>no</iframe>", "<object>no</object>", "<input value=no>", "<title>no</title>",
    "<video>no</video>", "<p hidden><b>no</b> <span style='display:block'>no</span></p>",
]  # fmt: skip


@pytest.mark.parametrize("html", HIDDEN)
def test_what_no_reader_sees_is_no_text(html):
    assert texts(f"yes {html}") == ["yes"]


SEEN = [
    "<p hidden=until-found>yes",
    "<dialog open>yes</dialog>",
    "<span aria-hidden=true>yes</span>",
    "<p style='color:none'>yes",
]


@pytest.mark.parametrize("html", SEEN)
def test_what_only_seems_hidden_is_text(html):
    assert texts(html) == ["yes"]


def test_formatting_and_links():
    assert runs("<p>a <b>b <i>c</i></b> <a href='/x y'>d</a>") == [
        ("b", Style.BOLD, None), ("c", Style.BOLD | Style.ITALIC, None), ("d", Style.PLAIN, "/x y"),
    ]  # fmt: skip


def test_a_link_reaches_over_blocks():
    assert runs("<a href=x><h3>one</h3><p>two</p></a>") == [("one", Style.PLAIN, "x"), ("two", Style.PLAIN, "x")]


@pytest.mark.parametrize(
    ("base", "href", "target"),
    [
        ("<base href='https://a.example/b/c'>", "d", "https://a.example/b/d"),
        ("<link rel=canonical href='https://a.example/b/c'>", "/d", "https://a.example/d"),
        ("<!-- saved from url=(0022)https://a.example/b/c -->", "d?e", "https://a.example/b/d?e"),
        ("<base href='https://a.example/'>", "#note", "#note"),
        ("<base href='https://a.example/'>", "mailto:x@y.example", "mailto:x@y.example"),
        ("<base href='https://[a'>", "d", "d"),
        ("", "d", "d"),
        ("", "javascript:alert(1)", None),
        ("", " java\nscript:alert(1)", None),
        ("<base href='javascript:alert(1)//'>", "d", "d"),
        ("", "data:text/html,x", None),
    ],
)
def test_links_lead_where_a_browser_would_go(base, href, target):
    found = runs(f"{base}<p><a href='{href}'>link</a>")
    assert [r[2] for r in found] == ([target] if target else [])


def test_footnotes_of_several_kinds():
    pandoc = (
        '<p>a<a class="footnote-ref" role="doc-noteref" href="#f"><sup>1</sup></a><section role="doc-endnotes"><ol>'
        '<li id="f"><p>note <a role="doc-backlink" href="#">↩︎</a></p></ol></section>'
    )
    github = (
        '<p>a<sup><a data-footnote-ref href="#f">1</a></sup><section data-footnotes><ol><li id="f"><p>note '
        '<a data-footnote-backref href="#">↩</a></p></ol></section>'
    )
    wiki = (
        '<p>a<sup class="reference"><a href="#f">[1]</a></sup><ol class="references"><li id="f">'
        '<span class="mw-cite-backlink">^</span> note</ol>'
    )
    for kind in (pandoc, github, wiki):
        assert texts(kind) == ["a[1]", "[1] note"]
        assert runs(kind)[0] == ("[1]", Style.SUPERSCRIPT, None)


@pytest.mark.parametrize(
    ("raised", "shown"),
    [
        ("<sup><a href='#n'>2</a></sup>", "[2]"),
        ("<a href='#n'><sup>[2]</sup></a>", "[2]"),
        ("<sup>(<a href='#n'>b</a>)</sup>", "[b]"),
        ("<sup><a href='#n'>†</a></sup>", "[†]"),
        ("<sup>2</sup>", "2"),
        ("<a href='#n'>2</a>", "2"),
        ("<sup><a href='https://a.example/'>2</a></sup>", "2"),
        ("<sup><a href='#n'>more</a></sup>", "more"),
        ("<sup>a <a href='#n'>2</a></sup>", "a 2"),
    ],
)
def test_a_raised_link_within_the_page_is_the_mark_of_a_note(raised, shown):
    assert texts(f"<p>It was lit in 1312,{raised} they say.") == [f"It was lit in 1312,{shown} they say."]


def test_controls_are_the_page_around():
    document = whole("<p>text<p><button>Push</button><label>Name</label><nav>Home</nav>")
    assert [p.role for p in document.paragraphs] == [Role.BODY, *[Role.NAVIGATION] * 3]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("<meta charset=windows-1251><p>Ночной паром".encode("cp1251"), "cp1251"),
        ("<meta content='text/html; charset=iso-8859-1'><p>“late”".encode("cp1252"), "cp1252"),
        ("<?xml version='1.0' encoding='koi8-r'?><html><p>Ночной паром".encode("koi8-r"), "koi8-r"),
        ("\ufeff<meta charset=windows-1251><p>Ночной паром".encode(), "utf-8"),
        ("\ufeff<html><p>Ночной паром".encode("utf-16"), "utf-16-le"),
        ("<meta charset=utf-16><p>Ночной паром".encode(), "utf-8"),
        ("<meta charset=nonsense><p>Ночной паром".encode(), "utf-8"),
        ("<meta charset=utf-8><p>Ночной паром отошёл от причала в полночь".encode("cp1251"), "cp1251"),
        ("<meta charset=shift_jis><p>夜の船".encode("shift_jis"), "cp932"),
    ],
)  # fmt: skip
def test_encodings(data, encoding):
    document = whole(data)
    assert document.encoding == encoding
    assert "\ufffd" not in document.text
    assert any(word in document.text for word in ("Ночной", "夜の船", "“"))


def test_the_reader_s_word_on_the_encoding_wins():
    assert whole("<meta charset=utf-8><p>Ночь".encode("cp1251"), encoding="cp1251").text == "Ночь"


HOSTILE = {
    "deep": b"<!doctype html>" + b"<div>" * 100_000 + b"deep text",
    "deep inline": b"<!doctype html>" + b"<b>" * 100_000 + b"deep text",
    "deep tables": b"<!doctype html>" + b"<table><tr><td>" * 20_000 + b"deep text",
    "many brackets": b"<!doctype html>" + b"<" * 100_000 + b"p>deep text",
    "an attribute without an end": b"<!doctype html><p>deep text<p title='" + b"x" * 3_000_000,
    "a picture in the page": b"<!doctype html><p>deep text<img src='data:x," + b"A" * 3_000_000 + b"'>",
    "a NUL": b"<!doctype html><p>deep\0 text",
    "a wide row": b"<!doctype html><p>deep text<table><tr>" + b"<td>x" * 20_000,
    "many attributes": b"<!doctype html><p " + b"width=1 " * 50_000 + b">deep text",
    "a long number": b"<!doctype html><p>deep text<ol start=" + b"9" * 100_000 + b"><li>x",
    "a list by itself": b"<!doctype html><li>deep text",
    "entities of its own": b"<!doctype html [<!ENTITY a 'ha'>]><p>deep text &a;",
    "linked data": b'<!doctype html><script type="application/ld+json">' + b"[" * 100_000 + b"</script><p>deep text",
    "a broken address": b"<!doctype html><base href='http://[x'><p>deep text<a href='http://[y'>z</a>",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("options", [ReadingOptions(), ReadingOptions(whole_page=True)], ids=["article", "whole"])
def test_hostile_pages_are_read(name, options):
    assert "deep text" in load_bytes(HOSTILE[name], "page.html", options).text


@pytest.mark.parametrize("html", ["<p></p>", "<script>x</script>", "<img>", "<!-- x -->", "<p>\u200b</p>"])
def test_a_page_without_text_is_a_sentence(html):
    with pytest.raises(LoadError, match="no text to read"):
        load_bytes(f"<!doctype html>{html}".encode(), "page.html")


@pytest.mark.parametrize(
    "data", [b"bplist00WebMainResource", b"<plist>WebMainResource", b"bplist00" + b"\xff" * 40 + b"WebMainResource"]
)
def test_a_damaged_webarchive_is_a_sentence(data):
    with pytest.raises(LoadError, match="damaged"):
        load_bytes(data, "x.webarchive")


def test_a_saved_page_without_a_page_is_a_sentence():
    head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    data = head + b"--x\r\nContent-Type: image/png\r\n\r\nx\r\n--x--\r\n"
    with pytest.raises(LoadError, match="holds no web page"):
        load_bytes(data, "x.mhtml")


def test_no_page_causes_a_request():
    asked = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        here = f"http://127.0.0.1:{server.server_port}"
        html = (
            f'<!DOCTYPE html PUBLIC "x" "{here}/dtd"><html><head><base href="{here}/">'
            f'<link rel=stylesheet href="a.css">'
            f'<script src="b.js"></script><meta http-equiv=refresh content="0; url={here}/c"></head><body>'
            f'<img src="d.png"><iframe src="e"></iframe><object data="f"></object><p>{"text, and more text. " * 40}</p>'
            f'<a href="g" ping="h">link</a><video src="i"></video><embed src="j"></body></html>'
        )
        document = load_bytes(html.encode(), "page.html")
        server.shutdown()
    assert "text, and more" in document.text
    assert asked == []
