"""The texts that variants are made of: our own, and prose found on the machine. Changes nothing but white space."""

from __future__ import annotations

import gzip
import os
import random
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

from wordstock import LANGUAGES, language_of, stock

OWN = Path(__file__).with_name("texts")
# Long prose that a Debian system carries, by language; what is absent is skipped.
_FOUND = {
    "en": (
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
        "/usr/share/doc/man-db/man-db-manual.txt.gz",
        "/usr/share/doc/sed/sedfaq.txt.gz",
        "/usr/share/vim/vim90/doc/spell.txt",
        "/usr/share/perl/5.36/pod/perldiag.pod",
        "/usr/share/man/man1/bash.1.gz",
        "/usr/share/man/man5/systemd.exec.5.gz",
        "/usr/share/man/man1/git-rebase.1.gz",
    ),
    "de": ("/usr/share/man/de/man8/apt-get.8.gz", "/usr/share/man/de/man1/xz.1.gz", "/usr/share/man/de/man1/dpkg.1.gz"),
    "fr": ("/usr/share/man/fr/man8/apt-get.8.gz", "/usr/share/man/fr/man1/xz.1.gz", "/usr/share/man/fr/man1/dpkg.1.gz"),
    "es": ("/usr/share/man/es/man1/man.1.gz", "/usr/share/man/es/man5/apt_preferences.5.gz"),
    "ru": (
        "/usr/share/man/ru/man1/man.1.gz",
        "/usr/share/man/ru/man8/useradd.8.gz",
        "/usr/share/man/ru/man8/usermod.8.gz",
    ),
    "zh": (),
}  # fmt: skip
# Where a book for the timings is gathered from, in this order, and what a page of its own kind is called.
_SHELVES = (
    ("/usr/share/common-licenses", "*"),
    ("/usr/share/vim/vim90/doc", "*.txt"),
    ("/usr/share/perl", "*/pod/*.pod"),
    ("/usr/share/cmake-3.25/Help", "**/*.rst"),
    ("/usr/share/doc", "*/NEWS.gz"),
    ("/usr/share/doc", "*/copyright"),
)
# What might be taken for markup or a table is left out: the loader is not on trial here.
_MARKUP = re.compile(
    r"[*_`#<>|\[\]~=\\{}\x0c\ufffd•]|^[-+\d]+[.)]?\s|^\.|\.{4}|https?:|@|--|^Copyright|^Everyone is permitted"
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FEWEST = 12


@cache
def paragraphs(path: Path) -> tuple[str, ...]:
    """Return the paragraphs of prose of a file, each on one line."""
    return tuple(p for p in blocks(read(path)) if not _MARKUP.search(p) and _LETTERS.search(p))


def blocks(text: str) -> list[str]:
    """Return all paragraphs of a text: parted by blank lines, or, where there is none, by line ends."""
    parts = re.split(r"\n[ \t]*\n", text.strip().replace("\r\n", "\n"))
    parts = parts if len(parts) > 1 else text.splitlines()
    return [" ".join(p.split()) for p in parts if p.strip()]


def read(path: Path) -> str:
    """Return the text of a file; a page of the manual is set first."""
    if "/man/" in str(path):
        return _manual(path)
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8", "replace")


def _manual(path: Path) -> str:
    if not (shutil.which("man") and shutil.which("col")):
        return ""
    environment = {**os.environ, "MANWIDTH": "100", "LC_ALL": "C.UTF-8"}
    command = ("man", "--no-hyphenation", "--no-justification", "-Tutf8", "-l", str(path))
    page = subprocess.run(command, capture_output=True, check=False, env=environment).stdout
    return subprocess.run(("col", "-b", "-x"), input=page, capture_output=True, check=False).stdout.decode()


@cache
def available(language: str = "en") -> tuple[Path, ...]:
    """Return the texts of a language that are there, our own first."""
    found = (Path(p) for p in _FOUND.get(language, ()))
    return (
        *(p for p in sorted(OWN.glob("*.txt")) if language_of(p.read_text(encoding="utf-8")) == language),
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


def book(words: int) -> list[str]:
    """Return different paragraphs of the machine's English prose, so many words or as many as there are."""
    out: dict[str, None] = {}
    have = 0
    for folder, pattern in _SHELVES:
        for path in sorted(Path(folder).glob(pattern)):
            for p in paragraphs(path) if path.is_file() else ():
                size = len(p.split())
                if size > _FEWEST and p not in out:
                    out[p] = None
                    have += size
                if have >= words:
                    return list(out)
    return list(out)


@cache
def vocabulary(language: str = "en") -> tuple[str, ...]:
    """Return the plain words in lower case of our own texts and phrases, sorted: the same on every machine."""
    known = stock(language)
    phrases = (*known.sentences, *known.paragraphs, *known.clauses, *known.lists)
    seen = {w for words in phrases for w in words if isinstance(w, str)}
    for path in (p for p in available(language) if p.parent == OWN):
        seen |= {w for p in paragraphs(path) for w in re.findall(r"(?<![\w'’-])[^\W\d_]+(?![\w'’-])", p) if known.glue}
        seen |= {w for w in read(path).split() if not known.glue}
    least = 3 if known.glue else 2
    return tuple(sorted(w for w in seen if w.isalpha() and w == w.lower() and len(w) >= least))


def languages() -> tuple[str, ...]:
    """Return the languages that variants can be made in."""
    return LANGUAGES
