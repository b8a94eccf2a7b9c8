"""The laws of loading over web pages that nobody would write, and pages that were damaged on their way."""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.loading import LoadError
from viewer.loading.from_html import read
from viewer.loading.from_mhtml import read as read_mhtml
from viewer.loading.from_webarchive import read as read_webarchive
from viewer.loading.raw import Raw
from viewer.model import PARAGRAPH_BREAK, ReadingOptions

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
BLOCKS = [
    "p",
    "div",
    "h1",
    "h3",
    "blockquote",
    "ul",
    "li",
    "section",
    "article",
    "nav",
    "aside",
    "table",
    "pre",
    "footer",
]
INLINE = ["b", "i", "a href=x", "span", "span class=ad", "sup", "q", "code", "img alt=pic", "br", "label", "button"]
TAGS = BLOCKS + INLINE + ["div class=comments", "p class=byline", "main", "dl", "dt", "dd", "tr", "td", "ol", "details"]


@st.composite
def trees(draw, depth=4):
    """Return a piece of HTML with words that are all different (each is a #, numbered later)."""
    pieces = []
    for _ in range(draw(st.integers(0, 4))):
        if depth and draw(st.booleans()):
            tag = draw(st.sampled_from(TAGS))
            close = draw(st.sampled_from([f"</{tag.split()[0]}>", f"</{tag.split()[0]}>", ""]))
            pieces.append(f"<{tag}>{draw(trees(depth=depth - 1))}{close}")
        else:
            pieces.append(
                draw(st.sampled_from(["#", " # ", "# #\n#", " ", "&amp;#", "<!-- c -->", "\u00a0#", "# " * 30]))
            )
    return "".join(pieces)


def numbered(html):
    head, *rest = html.split("#")
    return head + "".join(f"w{n}x{piece}" for n, piece in enumerate(rest)), len(rest)


def check(document):
    for before, after in zip(document.paragraphs, document.paragraphs[1:], strict=False):
        assert document.text[before.end : after.start] == PARAGRAPH_BREAK
    assert document.paragraphs[0].start == 0
    assert document.paragraphs[-1].end == len(document.text)
    assert all(document.paragraph_text(n).strip() for n in range(len(document.paragraphs)))
    assert not set(document.text.replace(PARAGRAPH_BREAK, "")) & set("\n\r\t\v\f\u2028\u2029\0")
    for run in document.runs:
        assert run.start < run.end
        assert PARAGRAPH_BREAK not in document.text[run.start : run.end]


@given(html=trees(), whole=st.booleans())
@example(html="<ol><li>#</ol><pre>#\n#</pre><table><tr><td>#<td><p>#</table>", whole=True)
@example(html="<div class=comments>#<p>#</div>#", whole=False)
def test_every_word_of_a_page_is_read_once_and_in_order(html, whole):
    text, count = numbered(html)
    if count:
        raw = Raw(f"<!doctype html><body>{text}".encode(), "x", options=ReadingOptions(whole_page=whole))
        document = read(raw)
        check(document)
        at = 0
        for n in range(count):
            found = document.text.find(f"w{n}x", at)
            assert found >= 0, n
            assert document.text.count(f"w{n}x") == 1
            at = found


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
@pytest.mark.parametrize("reader", [read, read_mhtml, read_webarchive])
def test_a_damaged_page_is_read_or_refused(path, reader):
    chance = random.Random(path.stem)
    heads = {read: b"", read_mhtml: b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
             b"Content-Type: text/html\n\n", read_webarchive: b"bplist00"}  # fmt: skip
    whole = heads[reader] + path.read_bytes()
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 40)):
            data[chance.randrange(len(data))] = chance.choice(b"<>&;\"'=/\0\xff -!ap")
        data = data[: chance.randrange(len(data))]
        with suppress(LoadError):
            check(reader(Raw(bytes(data), "x")))
