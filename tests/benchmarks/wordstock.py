"""Words and phrases for variants, a file of `words/` for each language. Asks no list of the engine's."""

from __future__ import annotations

import gzip
import json
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

WORDS = Path(__file__).with_name("words")
LANGUAGES = tuple(sorted(p.stem for p in WORDS.glob("*.toml")))
Words = tuple[str, ...]
_HAN = re.compile("[\u3400-\u9fff]")


@dataclass(frozen=True)
class Stock:
    """What is known of a language. `glue` stands between words; `head` and `foot` tell where furniture stands."""

    language: str
    glue: str
    common: frozenset[str]
    quotes: tuple[str, str]
    alike: dict[str, str]
    spellings: dict[str, str]
    numbers: dict[str, str]
    inserts: tuple[Words, ...]
    clauses: tuple[Words, ...]
    sentences: tuple[Words, ...]
    paragraphs: tuple[Words, ...]
    refrains: tuple[Words, ...]
    headings: tuple[Words, ...]
    captions: tuple[Words, ...]
    lists: tuple[tuple[Words, ...], ...]
    tables: tuple[tuple[Words, ...], ...]
    running_heads: tuple[str, ...]
    furniture: tuple[tuple[str, str, Words], ...]


@cache
def stock(language: str) -> Stock:
    """Return the words of a language."""
    with (WORDS / f"{language}.toml").open("rb") as stream:
        found = tomllib.load(stream)
    phrases = {key: tuple(tuple(p.split()) for p in found[key]) for key in _PHRASES}
    return Stock(
        language,
        found.get("glue", " "),
        frozenset(found["common"]),
        tuple(found["quotes"]),
        {a: b for p in found["alike"] for a, b in (p[::-1], p)},
        {a: b for p in found["spellings"] for a, b in (p[::-1], p)},
        found["numbers"],
        **phrases,
        lists=tuple(tuple(tuple(item.split()) for item in x) for x in found["lists"]),
        tables=tuple(tuple(tuple(row) for row in t) for t in found["tables"]),
        running_heads=tuple(found["running_heads"]),
        furniture=tuple((role, place, tuple(text.split())) for role, place, text in found["furniture"]),
    )


_PHRASES = ("inserts", "clauses", "sentences", "paragraphs", "refrains", "headings", "captions")


def language_of(text: str) -> str:
    """Return the language whose commonest words occur most often; Chinese goes by its characters."""
    if len(_HAN.findall(text)) > len(text) / 4:
        return "zh"
    words = re.findall(r"\w+", text[:20_000].lower())
    return max(LANGUAGES, key=lambda code: (sum(w in stock(code).common for w in words), code == "en"))


@cache
def _listed(language: str) -> frozenset[str]:
    """Return the words that the spell checker's package lists, if it knows the language."""
    listed = files("spellchecker") / "resources" / f"{language}.json.gz"
    return frozenset(json.loads(gzip.decompress(listed.read_bytes())) if listed.is_file() else ())


def is_word(word: str, language: str) -> bool:
    """Whether a word in lower case is one of the language, or of English, as far as lists can say."""
    return word in _listed(language) or word in _listed("en")
