"""The programs Variorum is held against: the command of each, and how what it prints is read. Skips what is absent.

Where they are looked for: on PATH; Python libraries in the interpreter that VARIORUM_RIVALS_PYTHON names (or this
one); JavaScript packages in the folder that VARIORUM_RIVALS_NODE names (the one that holds `node_modules`).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
Pieces = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Rival:
    """A program: its command, to which two file names are added, and the reader of what it prints."""

    name: str
    command: tuple[str, ...]
    read: Callable[[str], Pieces]


def environment() -> dict[str, str]:
    """Return the environment all commands run in: rivals see words beyond ASCII only in such a locale."""
    return {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}


def variorum() -> tuple[str, ...]:
    """Return our own command."""
    return (sys.executable, "-m", "viewer", "compare", "--to", "json")


def ask(rival: Rival, left: Path, right: Path, limit: float) -> str | None:
    """Return what a rival prints, or None where it failed or took longer than so many seconds."""
    command = (*rival.command, str(left), str(right))
    try:
        done = subprocess.run(command, capture_output=True, check=False, env=environment(), timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode in (0, 1) else None


def read_git(out: str) -> Pieces:
    """Return the pieces of git's word diff, as it prints them for programs."""
    lines = iter(out.split("\n"))
    for line in lines:
        if line.startswith("@@"):
            break
    return ((line[0], line[1:]) for line in lines if line and line[0] in " -+")


def read_marked(out: str) -> Pieces:
    """Yield the pieces of a word diff with our own marks about what was deleted and inserted."""
    for part in re.split("(\x01[^\x02]*\x02|\x03[^\x04]*\x04)", out):
        if part:
            yield {"\x01": "-", "\x03": "+"}.get(part[0], " "), part


def read_brackets(out: str) -> Pieces:
    """Yield the pieces of a word diff with the marks that wdiff has by itself."""
    return read_marked(out.replace("[-", "\x01").replace("-]", "\x02").replace("{+", "\x03").replace("+}", "\x04"))


def read_pieces(out: str) -> Pieces:
    """Return the pieces that our own small programs print about a library."""
    return [(sign, text) for sign, text in json.loads(out)]


_OWN_MARKS = ("-w", "\x01", "-x", "\x02", "-y", "\x03", "-z", "\x04")
_GIT = ("git", "diff", "--no-index", "--no-ext-diff", "-U1000000", "--word-diff=porcelain")
_ON_PATH = (
    Rival("git --word-diff", _GIT, read_git),
    Rival("git --histogram, words", (*_GIT, "--histogram", "--word-diff-regex=[[:alnum:]]+"), read_git),
    Rival("wdiff", ("wdiff", *_OWN_MARKS), read_marked),
    Rival("dwdiff", ("dwdiff", "-P", *_OWN_MARKS), read_marked),
    Rival("docdiff", ("docdiff", "--no-config-file", "--utf8", "--word", "--format=wdiff"), read_brackets),
)
# What each is called, the module it needs, and its name in `rivals_in_python.py`.
_IN_PYTHON = (
    ("difflib, words", "difflib", "difflib"),
    ("diff-match-patch", "diff_match_patch", "google"),
    ("patiencediff", "patiencediff", "patience"),
    ("redlines", "redlines", "redlines"),
    ("lxml htmldiff", "lxml.html.diff", "htmldiff"),
    ("CollateX", "collatex", "collatex"),
)
_IN_NODE = (
    ("VS Code's algorithm", "monaco-editor", "vscode"),
    ("jsdiff, words", "diff", "jsdiff"),
)


@cache
def rivals() -> tuple[Rival, ...]:
    """Return the rivals that are there."""
    found = [r for r in _ON_PATH if shutil.which(r.command[0])]
    python = os.environ.get("VARIORUM_RIVALS_PYTHON", sys.executable)
    found += [
        Rival(name, (python, str(HERE / "rivals_in_python.py"), key), read_pieces)
        for name, module, key in _IN_PYTHON
        if _imports(python, module)
    ]
    folder = os.environ.get("VARIORUM_RIVALS_NODE")
    if folder and shutil.which("node"):
        script = str(HERE / "rivals_in_node.mjs")
        found += [
            Rival(name, ("node", "--max-old-space-size=4096", script, folder, key), read_pieces)
            for name, package, key in _IN_NODE
            if (Path(folder) / "node_modules" / package).is_dir()
        ]
    return tuple(found)


def _imports(python: str, module: str) -> bool:
    command = (python, "-W", "ignore", "-c", f"import {module}")
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
