"""Read Markdown: CommonMark with tables, strikethrough, footnotes, a head of metadata and the HTML inside it.

What becomes of each thing, beyond the obvious:

* A bullet is not text; the number of a numbered item is ("3. December" in an article may be a date).
* The cells of a table's row are one paragraph, with " | " between them. A code block is a paragraph a line.
* An image is its alternative text; where nothing else stands in the paragraph, that is a caption.
* A footnote stands where it is written, as "[1] The note."; its mark in the text is "[1]", raised.
* A line end joins lines, as CommonMark has it, but stays a joint that comparing may break at. One by hand (two
  spaces, a backslash, <br>) parts them unless the sentence goes on.
* The first heading of level 1 is the title.
* Lines indented by four are code only in a file that says it is Markdown by its name: in other texts they are
  paragraphs with their first line set in.
"""

from __future__ import annotations

from pathlib import PurePath

from viewer.loading.compose import compose
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.flow import Flow, runs_of, to_columns
from viewer.loading.front_matter import front_matter
from viewer.loading.joins import joins_of
from viewer.loading.markdown_blocks import Blocks, TooDeepError
from viewer.loading.markdown_places import parse
from viewer.loading.source import Source
from viewer.model import Document, Role

MEDIA_TYPE = "text/markdown"


def read(source: Source) -> Document:
    """Return the Document of a Markdown text. Raises TooDeepError, or LoadError where it has no text to read."""
    head = front_matter(source)
    flow = _flow(source, head.lines)
    if not flow.lines:
        raise LoadError("{name} has no text to read in it, only markup. Choose another file.", name=quoted(source.name))
    columns = to_columns(flow)
    composed = compose(source, columns, joins_of(flow))
    title = next((composed_title for composed_title in _titles(flow)), None)
    return Document(
        text=composed.text,
        paragraphs=composed.paragraphs,
        name=source.name,
        runs=runs_of(flow, composed),
        joints=composed.joints,
        hyphens=composed.hyphens,
        source_map=composed.source_map,
        media_type=MEDIA_TYPE,
        encoding=source.encoding,
        sha256=source.sha256,
        title=head.title or title,
        byline=head.byline,
        date=head.date,
        language=head.language,
        notes=source.notes,
    )


def _flow(source: Source, head_lines: int) -> Flow:
    lines = source.lines
    texts = [source.text[start:stop] for start, stop in lines]
    flow = Flow(role=Role.METADATA)
    for text, (start, _) in list(zip(texts, lines, strict=True))[1 : max(1, head_lines - 1)]:
        flow.add(text, start)
        flow.end_block()
    flow.role = Role.BODY
    body = "\n".join([*([""] * head_lines), *texts[head_lines:]])
    says_so = source.media_type == MEDIA_TYPE or PurePath(source.name).suffix.lower() in _SUFFIXES
    try:
        Blocks(source, flow).read(parse(body, indented_code=says_so))
    except RecursionError as error:
        raise TooDeepError from error
    return flow


_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")


def _titles(flow: Flow) -> list[str]:
    return [line.text for line in flow.lines if line.role is Role.TITLE]


__all__ = ["TooDeepError", "read"]
