"""The texts that variants are made of: our own, and prose found on the machine. Changes nothing but white space."""

from __future__ import annotations

import gzip
import json
import random
import re
from functools import cache
from importlib.resources import files
from pathlib import Path

OWN = Path(__file__).with_name("texts")
# Long English prose that a Debian system carries; what is absent is skipped.
FOUND = (
    "/usr/share/common-licenses/GPL-3",
    "/usr/share/common-licenses/GPL-2",
    "/usr/share/common-licenses/GFDL-1.3",
    "/usr/share/common-licenses/LGPL-2.1",
    "/usr/share/common-licenses/MPL-2.0",
    "/usr/share/common-licenses/Artistic",
    "/usr/share/common-licenses/Apache-2.0",
    "/usr/share/common-licenses/CC0-1.0",
    "/usr/share/doc/dpkg/spec/triggers.txt",
    "/usr/share/doc/git/contrib/README",
    "/usr/share/doc/debian/FAQ/debian-faq.en.txt",
    "/usr/share/doc/debian/social-contract.txt",
    "/usr/share/doc/debian/constitution.txt",
)
# What might be taken for markup or a table is left out: the loader is not on trial here.
_MARKUP = re.compile(
    r"[*_`#<>|\[\]~=\\{}\x0c\ufffd]|^[-+\d]+[.)]?\s|^\.|\.{4}|https?:|@|--|^Copyright|^Everyone is permitted"
)
_FEWEST = 12


@cache
def paragraphs(path: Path) -> tuple[str, ...]:
    """Return the paragraphs of prose of a file, each on one line."""
    text = path.read_text(encoding="utf-8", errors="replace")
    found = (" ".join(p.split()) for p in re.split(r"\n[ \t]*\n", text))
    return tuple(p for p in found if p and not _MARKUP.search(p) and re.search(r"[^\W\d_]{2}", p))


@cache
def available() -> tuple[Path, ...]:
    """Return the texts that are there, our own first."""
    found = (Path(p) for p in FOUND)
    return (
        *sorted(OWN.glob("*.txt")),
        *(p for p in found if p.is_file() and len(paragraphs(p)) >= _FEWEST),
    )


def excerpt(rng: random.Random, path: Path, words: int = 1000) -> list[str]:
    """Return consecutive paragraphs, about so many words: from the start in our own texts, from anywhere in others."""
    whole = list(paragraphs(path))
    if path.parent != OWN:
        whole = whole[rng.randrange(max(1, len(whole) - 2 * _FEWEST)) :]
    out: list[str] = []
    have = 0
    for p in whole:
        if have >= words and len(out) >= _FEWEST:
            break
        out.append(p)
        have += len(p.split())
    return out


@cache
def vocabulary() -> tuple[str, ...]:
    """Return the plain words in lower case that occur at least twice in the texts, sorted."""
    seen: dict[str, int] = {}
    for path in available():
        for p in paragraphs(path):
            for word in re.findall(r"(?<![\w'’-])[a-z]{3,}(?![\w'’-])", p):
                seen[word] = seen.get(word, 0) + 1
    return tuple(sorted(w for w, n in seen.items() if n > 1))


@cache
def _known() -> frozenset[str]:
    """Return the English words that the spell checker's package lists."""
    listed = files("spellchecker") / "resources" / "en.json.gz"
    words = json.loads(gzip.decompress(listed.read_bytes())) if listed.is_file() else ()
    return frozenset(words) | frozenset(vocabulary())


def is_word(word: str) -> bool:
    """Whether a word in lower case is English, as far as a list can say: a slip must not be."""
    return word in _known()
