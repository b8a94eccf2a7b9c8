#!/usr/bin/env python3
"""Hold the user guides of the other languages against the English one, section by section.

    .venv/bin/python packaging/guides.py              say which sections of which guide lag behind
    .venv/bin/python packaging/guides.py --done de    note that the guide of de now says what the English one says

A guide has the same sections with the same paragraphs, items and rows as the English one, each on one line, and in
each the same braces, figures and links; the order of the braces is the language's own. Words cannot be held against
words: so `guides.json` notes, for every section of every guide, which English text it was written for.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "guide"
NOTED = Path(__file__).with_name("guides.json")
ENGLISH = "en"
_HEADING = re.compile(r"(#+) (.+)")
_BRACES = re.compile(r"\{\w+:[^{}]+\}")
_LINK = re.compile(r"\[[^\]]*\]\(([^)]+)\)")
# What a block is, by how it begins; what begins otherwise is a paragraph.
_KINDS = {"![": "figure", "|": "row", "- ": "item"}
_NUMBERED = re.compile(r"\d+\. ")
# So much of a digest tells two texts apart, and is not too long to be read.
_DIGEST = 12


class Block(NamedTuple):
    """What a paragraph, an item or a row has in common in all languages; links to headings by their numbers."""

    kind: str
    braces: tuple[str, ...]
    links: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join((f"a {self.kind}", *self.braces, *self.links))


class Section(NamedTuple):
    """A heading and what stands below it until the next one."""

    level: int
    heading: str
    text: str
    blocks: tuple[Block, ...]

    @property
    def digest(self) -> str:
        """What tells that the text is another one."""
        return hashlib.sha256(f"{self.heading}\n{self.text}".encode()).hexdigest()[:_DIGEST]


def sections(text: str, code: str) -> list[Section]:
    """Return the sections of a guide."""
    parts = re.split(r"^(?=#+ )", text, flags=re.MULTILINE)
    found = [(m, part[m.end() :].strip()) for part in parts if (m := _HEADING.match(part))]
    numbers = {slug(m[2]): f"#{n}" for n, (m, _) in enumerate(found)}
    return [Section(len(m[1]), m[2], below, tuple(_blocks(below, code, numbers))) for m, below in found]


def slug(heading: str) -> str:
    """Return the anchor of a heading, as the window makes it."""
    return "-".join(re.findall(r"\w+", heading.lower()))


def _blocks(text: str, code: str, numbers: dict[str, str]) -> Iterator[Block]:
    for line in filter(None, map(str.strip, text.splitlines())):
        kind = next((kind for begin, kind in _KINDS.items() if line.startswith(begin)), "paragraph")
        kind = "step" if _NUMBERED.match(line) else kind
        links = (link.replace(f"figures/{code}/", "figures/*/") for link in _LINK.findall(line))
        told = tuple(numbers.get(link[1:], link) if link.startswith("#") else link for link in links)
        yield Block(kind, tuple(sorted(_BRACES.findall(line))), told)


def faults(text: str, english: str, code: str, noted: dict[str, str]) -> Iterator[str]:
    """Say what a guide lacks against the English one, and what it has too much."""
    for own, other in zip_longest(sections(text, code), sections(english, ENGLISH)):
        if own is None or other is None:
            yield f"“{(own or other).heading}” has no counterpart"
        elif own.level != other.level:
            yield f"“{own.heading}” is a heading of level {own.level}, “{other.heading}” is one of {other.level}"
        else:
            where = f"“{own.heading}” (“{other.heading}”)"
            yield from (f"{where}: {fault}" for fault in _faults_of_blocks(own.blocks, other.blocks))
            if noted.get(other.heading) != other.digest:
                yield f"{where} was written for an English text that is another now"
    yield from (f"“{gone}” is no English heading" for gone in noted.keys() - _headings(english))


def _faults_of_blocks(own: Iterable[Block], other: Iterable[Block]) -> Iterator[str]:
    for n, (mine, theirs) in enumerate(zip_longest(own, other), 1):
        if mine != theirs:
            yield f"block {n} is {mine or 'missing'}; in English {theirs or 'there is none'}"
            return  # after one that is missing all the others differ too


def _headings(english: str) -> set[str]:
    return {section.heading for section in sections(english, ENGLISH)}


def read(code: str) -> str:
    """Return the guide of a language."""
    return (FOLDER / f"{code}.md").read_text(encoding="utf-8")


def noted() -> dict[str, dict[str, str]]:
    """Return for each language which English text each of its sections was written for, by the English heading."""
    return dict(json.loads(NOTED.read_text(encoding="utf-8"))) if NOTED.is_file() else {}


def codes() -> list[str]:
    """Return the languages that have a guide of their own."""
    return sorted(path.stem for path in FOLDER.glob("*.md") if path.stem != ENGLISH)


def lagging(code: str) -> list[str]:
    """Return what is to be mended in the guide of a language; nothing where it says what the English one says."""
    return list(faults(read(code), read(ENGLISH), code, noted().get(code, {})))


def note(code: str) -> None:
    """Note that a guide now says what the English one says."""
    told = noted() | {code: {section.heading: section.digest for section in sections(read(ENGLISH), ENGLISH)}}
    NOTED.write_text(json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def main() -> int:
    """Say what lags behind; end with 1 where something does."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--done", metavar="LANG", nargs="+", choices=codes(), default=[])
    for code in parser.parse_args().done:
        note(code)
    found = [f"{code}.md: {fault}" for code in codes() for fault in lagging(code)]
    print("\n".join(found) or "Every guide says what the English one says.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
