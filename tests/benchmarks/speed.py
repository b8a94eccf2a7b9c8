"""Time Variorum beside its rivals: whole commands, medians of five, peak memory of each. Asserts nothing."""

from __future__ import annotations

import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path

from draft import Slot, Span, bare
from edits_of_words import curl
from reports import Marked, Marks, hunks
from rivals import Pieces, Rival, environment, rivals, variorum
from sources import book, vocabulary

SIZES = (1_300, 10_000, 100_000, 1_000_000)
REPEATS = 5
# From so many seconds on one run is enough, and no run to warm up.
_ONCE = 10.0
_REFERENCE = 100_000
# A changed word counts as isolated where the mark over it has so many letters or fewer: four words or so.
_ALONE = 40
_SYLLABLES = ("ba", "len", "tor", "mi", "ska", "un", "dre", "vo", "rin", "el", "ost", "ga", "fim", "qua", "thu", "ny")
Row = dict[str, object]
Truth = tuple[list[Span], list[Span]]


# Texts


def article(words: int, seed: int) -> list[list[str]]:
    """Return paragraphs of random prose: words by Zipf's law over a vocabulary that grows with the text."""
    rng = random.Random(f"article {seed}")
    stock = list(vocabulary())
    rng.shuffle(stock)
    while len(stock) < 4 * words**0.6:
        stock.append("".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(3, 4))))
    weights = [1 / (k + 3) for k in range(len(stock))]
    drawn = rng.choices(stock, weights, k=words)
    out: list[list[str]] = []
    at = 0
    while at < words:
        paragraph: list[str] = []
        for _ in range(rng.randint(3, 6)):
            sentence = drawn[at : at + rng.randint(8, 24)]
            at += len(sentence)
            if sentence:
                paragraph += _sentence(sentence, quoted=rng.random() < 0.2)
        out.append(paragraph)
    return out


def _sentence(words: list[str], *, quoted: bool) -> list[str]:
    words[0] = words[0].capitalize()
    if quoted:
        words[0], words[-1] = '"' + words[0], words[-1] + '"'
    words[-1] += "."
    return words


def timed_pair(paragraphs: Sequence[Sequence[str]], seed: int = 7) -> tuple[str, str, Truth]:
    """Return a text and its variant: re-wrapped, 1 % of words changed, quotes curled, 5 paragraphs moved.

    Beside them stands where the changed words stand, in letters of each side.
    """
    rng = random.Random(f"timed {seed}")
    left = [[Slot((w,), (curl(w),)) for w in p] for p in paragraphs]
    flat = [s for p in left for s in p if bare(s.left[0]).isalpha()]
    for n, k in enumerate(sorted(rng.sample(range(len(flat)), len(flat) // 100))):
        old = bare(flat[k].left[0])
        flat[k].right, flat[k].op = (flat[k].right[0].lower().replace(old, f"zu{old}q{n % 97}"),), "changed"
    right = list(left)
    for _ in range(5):
        right.insert(rng.randrange(len(right)), right.pop(rng.randrange(len(right))))
    truth = [_changed([s for p in side for s in p], right=n == 1) for n, side in enumerate((left, right))]
    a = "\n\n".join(wrapped([w for s in p for w in s.left], 72) for p in left)
    b = "\n\n".join(wrapped([w for s in p for w in s.right], 64) for p in right)
    return a + "\n", b + "\n", (truth[0], truth[1])


def _changed(slots: list[Slot], *, right: bool) -> list[Span]:
    out, at = [], 0
    for s in slots:
        size = sum(map(str.isalnum, (s.right if right else s.left)[0]))
        if s.op:
            out.append((at, at + size))
        at += size
    return out


def wrapped(words: list[str], width: int) -> str:
    """Return words in lines."""
    lines, line = [], ""
    for w in words:
        if line and len(line) + 1 + len(w) > width:
            lines.append(line)
            line = w
        else:
            line = f"{line} {w}" if line else w
    return "\n".join([*lines, line])


def worst(words: int) -> dict[str, tuple[str, str]]:
    """Return pairs that are hard for a program that compares."""
    one = [w for p in article(words, 1) for w in p]
    other = "\n\n".join(" ".join(p) for p in article(words, 2))
    foreign = "\n\n".join(" ".join(w[::-1] for w in p) for p in article(words, 3))
    lines = [" ".join(one[k : k + 10]) for k in range(0, words, 10)]
    same = "the same line stands here again and again and again\n"
    n = words // 10
    text = "\n".join(lines)
    return {
        "unrelated, one language": (text, other),
        "unrelated, hardly a word shared": (text, foreign),
        "one word many times, 1 % fewer": ("word " * words + "\n", "word " * (words - words // 100) + "\n"),
        "a text against its words in reverse": (text, " ".join(reversed(one)) + "\n"),
        "all lines equal but one": (
            same * n,
            same * (n // 2) + "but this one is another line\n" + same * (n - n // 2 - 1),
        ),
        "every line twice against once": ("\n".join(x for x in lines for _ in (0, 1)), text),
    }


# Timing


def once(command: Sequence[str], limit: int, out: Path) -> tuple[float | None, float]:
    """Run a command; return its seconds (None where it was stopped) and its peak memory in MB."""
    launch = [sys.executable, "-S", "-E", str(Path(__file__).with_name("launch.py")), str(out), str(limit), *command]
    told = subprocess.run(launch, stdout=subprocess.PIPE, env=environment(), cwd=out.parent, check=True).stdout.split()
    took, memory = map(float, told)
    return (None if took < 0 else took), memory


def command(words: Sequence[str], limit: int, out: Path) -> tuple[float | None, float]:
    """Return the median seconds of five runs after one to warm up, or of one that is long, and the most memory."""
    first, memory = once(words, limit, out)
    if first is None or first > _ONCE:
        return first, memory
    runs = [once(words, limit, out) for _ in range(REPEATS)]
    took = [t for t, _ in runs if t is not None]
    return (statistics.median(took) if took else None), max(memory, *(m for _, m in runs))


def inside(left: str, right: str) -> dict[str, float]:
    """Return the median seconds of loading and of comparing, in this process."""
    from viewer.joining import compare_documents, load_text

    load, compare = [], []
    for _ in range(REPEATS + 1):
        start = time.perf_counter()
        documents = [load_text(t, n) for t, n in ((left, "left.txt"), (right, "right.txt"))]
        middle = time.perf_counter()
        compare_documents(*documents)
        load.append(middle - start)
        compare.append(time.perf_counter() - middle)
    return {"loading": statistics.median(load[1:]), "comparing": statistics.median(compare[1:])}


# What was marked


def isolated(marked: Marked, truth: Truth) -> float | None:
    """Return the share of the changed words that are marked, and marked alone or nearly so."""
    hit = total = 0
    for spans, changed in zip(marked, truth, strict=True):
        marks = Marks(s for s in spans if s[1] - s[0] <= _ALONE)
        hit += sum(marks.touch(*c) for c in changed)
        total += len(changed)
    return hit / total if total else None


def _ours(report: dict) -> Marked:
    marked: Marked = ([], [])
    for k, side in enumerate(("left", "right")):
        letters = [0, *accumulate(map(str.isalnum, report[side]["text"]))]
        for d in report["differences"]:
            if d["substantive"] and d["kind"] != "moved" and d[side]:
                marked[k].append((letters[d[side]["start"]], letters[d[side]["end"]]))
    return marked


def _theirs(pieces: Pieces) -> Marked:
    found = list(hunks(pieces))
    return [a for a, _ in found if a], [b for _, b in found if b]


def _said(report: dict) -> str:
    found = report["summary"]
    complete = "complete" if found["complete"] else "coarse"
    return f"{found['verdict']} ({complete}, differences: {len(report['differences']):,})"


# All of it


def run(largest: int, limit: int, write: Callable[[str], object]) -> dict[str, object]:
    """Time all, writing each line when it is known. A rival that was stopped at one size is not asked for a larger."""
    stopped: dict[str, Row] = {}
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(Path(folder), limit, write)
        for size in (s for s in SIZES if s <= largest):
            pair = timed_pair(article(size, 7))
            rows.append(bench.row(f"{size:,} words", pair[:2], pair[2], stopped))
            if size <= _REFERENCE:
                own = rows[-1]["in process"] = inside(*pair[:2])
                write(f"{'in process':>36} {1000 * own['loading']:.1f} ms loading, {1000 * own['comparing']:.1f} ms\n")
        size = min(largest, _REFERENCE)
        pair = timed_pair([p.split() for p in book(size)])
        prose = bench.row(f"a book of {size:,} words", pair[:2], pair[2], dict(stopped))
        hard = [bench.row(f"{name}", pair, None, None) for name, pair in worst(size).items()]
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
    return {"machine": machine, "limit": limit, "variants": [*rows, prose], "worst": hard, "worst words": size}


class _Bench:
    """Two files that are written anew for each row, and the commands that are asked about them."""

    def __init__(self, folder: Path, limit: int, write: Callable[[str], object]) -> None:
        self._names = folder / "left.txt", folder / "right.txt"
        self._out = folder / "out"
        self._limit, self._write = limit, write

    def row(self, name: str, pair: tuple[str, str], truth: Truth | None, stopped: dict[str, Row] | None) -> Row:
        """Time all commands on a pair; on the worst cases (`stopped` None) only ours and those of the command line."""
        for path, text in zip(self._names, pair, strict=True):
            path.write_text(text, encoding="utf-8")
        cells: dict[str, Row] = {"variorum": self._cell(variorum())}
        row: Row = {"name": name, "cells": cells}
        if cells["variorum"]["seconds"] is not None:
            report = json.loads(self._out.read_text(encoding="utf-8"))
            row["said"] = _said(report)
            cells["variorum"]["isolated"] = isolated(_ours(report), truth) if truth else None
        self._tell(name, "variorum", cells["variorum"])
        for rival in rivals():
            if stopped is None and rival.command[0] not in ("git", "wdiff"):
                continue
            cell = (stopped or {}).get(rival.name) or self._rival(rival, truth)
            cells[rival.name] = cell
            if cell["seconds"] is None and stopped is not None:
                stopped[rival.name] = cell
            self._tell(name, rival.name, cell)
        return row

    def _rival(self, rival: Rival, truth: Truth | None) -> Row:
        cell = self._cell(rival.command)
        if truth and cell["seconds"] is not None:
            pieces = rival.read(self._out.read_text(encoding="utf-8", errors="replace"))
            cell["isolated"] = isolated(_theirs(pieces), truth)
        return cell

    def _cell(self, words: Sequence[str]) -> Row:
        took, memory = command([*words, *map(str, self._names)], self._limit, self._out)
        return {"seconds": took, "memory": round(memory), "isolated": None}

    def _tell(self, name: str, program: str, cell: Row) -> None:
        took = f"over {self._limit} s" if cell["seconds"] is None else f"{cell['seconds']:.3f} s"
        alone = "" if cell["isolated"] is None else f"{100 * cell['isolated']:.1f} % isolated"
        self._write(f"{name:>36} {program:>26} {took:>12} {cell['memory']:>6} MB  {alone}\n")
