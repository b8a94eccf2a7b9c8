"""What is fuzzed: for each target a function of bytes that must not fail, and texts to begin with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from viewer.loading import LoadError, load_bytes
from viewer.loading.from_markdown import read as read_markdown
from viewer.loading.raw import Raw
from viewer.loading.registry import rich_loader
from viewer.loading.source import Source, is_blank, presentable
from viewer.loading.wire import read_answer
from viewer.model import PARAGRAPH_BREAK, Document

TEXT = "THE LAMP.\n\nThe keeper had not slept for years when the schoo-\nner came.\n\n12\n\f1. One\n2. Two\n\n“Who?”\n"
MARKDOWN = "# The *lamp*\n\n1. oil\n   - wick\n\n|a|b|\n|-|-|\n|1|[2](x)|\n\n> said[^1] <b>it</b>\n\n[^1]: By `him`.\n"
RTF = (
    r"{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}{\stylesheet{\s1\outlinelevel0 heading 1;}}\s1 One\par"
    r"{\listtext 1.\tab}x{\footnote y}\par\trowd\intbl a\cell b\cell\row\pard\u8212?{\b z}{\field{\*\fldinst{HYPERLINK "
    r'"http://a"}}{\fldrslt q}}\'e9\deleted w}'
)
FB2 = (
    '<FictionBook><body><section><title><p>A</p></title><p>b<a href="#n">1</a></p></section></body><body name="notes">'
    '<section id="n"><p>c</p></section></body></FictionBook>'
)
TEI = (
    '<TEI><text><body><div><head>A</head><p>b<note>c</note><lb/>d</p><list type="ordered"><item>e</item></list></div>'
    "</body></text></TEI>"
)
XML = "<?xml version='1.0'?><a><title>b</title><p>c<fn><label>1</label>d</fn></p><table><tr><td>e</td></tr></table></a>"
ANSWER = '{"document": {"text": "a", "paragraphs": [[0, 1, "body", [1, 1], null, 0, null]], "runs": []}}'


@dataclass(frozen=True, slots=True)
class Target:
    """A function that must not fail, and what to begin with."""

    feed: Callable[[bytes], None]
    seeds: tuple[str, ...]


def _whole(document: Document) -> None:
    """Fail where the paragraphs do not tile the text, or a run lies outside a paragraph."""
    text = document.text
    assert document.paragraphs[0].start == 0
    assert document.paragraphs[-1].end == len(text)
    for one, two in pairwise(document.paragraphs):
        assert text[one.end : two.start] == PARAGRAPH_BREAK
    for run in document.runs:
        assert 0 <= run.start < run.end <= len(text)
        assert PARAGRAPH_BREAK not in text[run.start : run.end]


def _rich(module: str) -> Callable[[bytes], None]:
    read = rich_loader(module)

    def feed(data: bytes) -> None:
        try:
            _whole(read(Raw(data, "a")))
        except LoadError:
            return

    return feed


def _text(data: bytes) -> None:
    if data[:2] in (b"PK", b"%P") or data[:1] in (b"<", b"{"):
        return  # another format, which is read in a process of its own
    try:
        _whole(load_bytes(data, "a.txt"))
    except LoadError:
        return


def _markdown(data: bytes) -> None:
    text = presentable(data.decode("utf-8", "replace"))
    if not is_blank(text):
        try:
            _whole(read_markdown(Source(text, "a.md")))
        except LoadError:
            return


def _answer(data: bytes) -> None:
    try:
        _whole(read_answer(data))
    except (ValueError, LoadError):
        return


TARGETS = {
    "text": Target(_text, (TEXT,)),
    "markdown": Target(_markdown, (MARKDOWN,)),
    "rtf": Target(_rich("from_rtf"), (RTF,)),
    "fictionbook": Target(_rich("from_fictionbook"), (FB2,)),
    "tei": Target(_rich("from_tei"), (TEI,)),
    "xml": Target(_rich("from_xml"), (XML,)),
    "answer": Target(_answer, (ANSWER,)),
}
