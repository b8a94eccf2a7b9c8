"""Write requests and answers of the reading process as bytes, and read them again. JSON: data, and nothing that runs.

An answer comes from a process that has parsed what strangers sent. It is believed nothing: `document_from` raises
ValueError for all that is no Document.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from itertools import pairwise
from string import Formatter
from typing import Any

from viewer.loading.errors import LoadError, PasswordNeeded
from viewer.loading.raw import Raw
from viewer.model import (
    PARAGRAPH_BREAK,
    Changes,
    Document,
    Joints,
    Paragraph,
    ReadingOptions,
    Role,
    Run,
    SourceMap,
    Style,
)
from viewer.translation import Sentence

_TEXTS = ("name", "media_type", "encoding", "sha256", "title", "byline", "date", "language")
_ERRORS = {"load": LoadError, "password": PasswordNeeded}


def request(raw: Raw, module: str) -> bytes:
    """Return the request to read a source with a loader: one line of JSON, and the bytes after it."""
    head = {
        "module": module,
        "name": raw.name,
        "media_type": raw.media_type,
        "pasted": raw.pasted,
        "charset": raw.charset,
        "address": raw.address,
        "options": asdict(raw.options),
    }
    return json.dumps(head).encode() + b"\n" + raw.data


def read_request(data: bytes) -> tuple[Raw, str]:
    """Return the source of a request and the loader it asks for."""
    line, _, body = data.partition(b"\n")
    head = json.loads(line)
    options = ReadingOptions(**(head["options"] | {"changes": Changes(head["options"]["changes"])}))
    told = head.get("charset"), head.get("address", "")
    return Raw(body, head["name"], head["media_type"], options, head["pasted"], *told), head["module"]


def answer(document: Document) -> bytes:
    """Return a Document as bytes."""
    joints, way = document.joints, document.source_map
    told: dict[str, object] = {name: getattr(document, name) for name in _TEXTS}
    told |= {
        "text": document.text,
        "notes": [_said(note) for note in document.notes],
        "hyphens": list(document.hyphens),
        "paragraphs": [[p.start, p.end, p.role, p.lines, p.page, p.level, p.place] for p in document.paragraphs],
        "runs": [[r.start, r.end, int(r.style), r.link] for r in document.runs],
        "joints": [list(c) for c in (joints.start, joints.end, joints.is_break, joints.certain, joints.spaced)],
        "weights": list(joints.weight),
        "source_map": [list(c) for c in (way.text, way.source, way.line_starts, way.page_starts)],
    }
    return json.dumps({"document": told}).encode()


def _said(value: object) -> object:
    """Return a sentence as its words and its values, so that it can be told in another language; else what it is."""
    if not isinstance(value, Sentence):
        return value if isinstance(value, int) else str(value)
    return {"sentence": value.sentence, "values": {name: _said(v) for name, v in value.values.items()}}


def refusal(error: LoadError) -> bytes:
    """Return an error as bytes."""
    kind = next(k for k, known in reversed(_ERRORS.items()) if isinstance(error, known))
    return json.dumps({"error": kind, "sentence": _said(error.sentence)}).encode()


def read_answer(data: bytes) -> Document:
    """Return the Document of an answer. Raises the LoadError it tells of, or ValueError where it is no answer."""
    try:
        told = json.loads(data)
        if "error" in told:
            raise _ERRORS[told["error"]](_heard(told["sentence"]))
        return _document(told["document"])
    except (TypeError, LookupError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError("not an answer") from error


def _document(told: dict[str, Any]) -> Document:
    text = _text(told["text"])
    size = len(text)
    return Document(
        text=text,
        paragraphs=_paragraphs(told["paragraphs"], text),
        runs=tuple(_run(r, size) for r in told["runs"]),
        joints=_joints(told["joints"], told["weights"], size),
        hyphens=tuple(_offset(h, size) for h in told["hyphens"]),
        source_map=SourceMap(*(array("i", column) for column in told["source_map"])),
        notes=tuple(map(_heard, told["notes"])),
        **{name: _text_or_none(told[name]) for name in _TEXTS if name not in ("name", "media_type")},
        name=_text(told["name"]),
        media_type=_text(told["media_type"]),
        heads=(),  # comparing finds them
    )


def _paragraphs(told: Sequence[Any], text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs, which tile the text and its breaks."""
    found = tuple(_paragraph(p, len(text)) for p in told)
    whole = found and found[0].start == 0 and found[-1].end == len(text)
    if not whole or any(text[a.end : b.start] != PARAGRAPH_BREAK for a, b in pairwise(found)):
        raise ValueError("the paragraphs leave gaps")
    return found


def _paragraph(told: Sequence[Any], size: int) -> Paragraph:
    start, end, role, lines, page, level, place = told
    known = (_count(lines[0]), _count(lines[1])) if lines is not None else None
    page = _count(page) if page is not None else None
    return Paragraph(*_span(start, end, size), Role(role), known, page, _count(level), _text_or_none(place))


def _run(told: Sequence[Any], size: int) -> Run:
    start, end, style, link = told
    return Run(*_span(start, end, size), Style(_count(style)), _text_or_none(link))


def _joints(columns: Sequence[Any], weights: Iterable[float], size: int) -> Joints:
    start, end, is_break, certain, spaced = columns
    found = Joints(
        array("i", start), array("i", end), array("b", is_break), array("d", weights), array("b", certain),
        array("b", spaced),
    )  # fmt: skip
    if len({len(c) for c in (found.start, found.end, found.is_break, found.weight, found.certain, found.spaced)}) > 1:
        raise ValueError("the columns of the joints differ")
    for a, b in zip(found.start, found.end, strict=True):
        _span(a, b, size)
    return found


def _span(start: object, end: object, size: int) -> tuple[int, int]:
    first, last = _offset(start, size), _offset(end, size)
    if first > last:
        raise ValueError("a span runs backwards")
    return first, last


def _offset(value: object, size: int) -> int:
    if _count(value) > size:
        raise ValueError("an offset lies outside the text")
    return _count(value)


def _count(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise ValueError("not a count")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _heard(value: object) -> str:
    """Return a sentence with its values. It may ask for nothing but them: no attribute, no width, no conversion."""
    if not isinstance(value, dict):
        return _text(value)
    sentence, values = _text(value["sentence"]), {_text(name): _value(v) for name, v in value["values"].items()}
    for _, name, width, conversion in Formatter().parse(sentence) if values else ():
        if name is not None and (name not in values or width or conversion):
            raise ValueError("not a value")
    return Sentence(sentence, **values)


def _value(value: object) -> object:
    return value if isinstance(value, int) else _heard(value)


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)
