"""Time Variorum beside its rivals: whole commands, medians of five, peak memory of each. Asserts nothing."""

from __future__ import annotations

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from answers import Marked, Marks, letter_places, read_git, read_wdiff, walk
from generate import Slot, bare, curl
from sources import vocabulary

ROOT = Path(__file__).parents[2]
SIZES = (1_300, 10_000, 100_000, 1_000_000)
REPEATS = 5
# From so many seconds on one run is enough.
_ONCE = 10.0
_REFERENCE = 100_000
Row = dict[str, object]


def article(words: int, seed: int, *, names: bool = True) -> list[list[str]]:
    """Return paragraphs of random prose: words by Zipf's law over a vocabulary that grows with the text."""
    rng = random.Random(f"article {seed}")
    stock = list(vocabulary())
    rng.shuffle(stock)
    syllables = (
        "ba",
        "len",
        "tor",
        "mi",
        "ska",
        "un",
        "dre",
        "vo",
        "rin",
        "el",
        "ost",
        "ga",
        "fim",
        "qua",
        "thu",
        "ny",
    )
    while names and len(stock) < 4 * words**0.6:
        stock.append("".join(rng.choice(syllables) for _ in range(rng.randint(3, 4))))
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
                sentence[0] = sentence[0].capitalize()
                if rng.random() < 0.2:
                    sentence[0], sentence[-1] = '"' + sentence[0], sentence[-1] + '"'
                sentence[-1] += "."
                paragraph += sentence
        out.append(paragraph)
    return out


def timed_pair(words: int, seed: int = 7) -> tuple[str, str, list[tuple[int, int]], list[tuple[int, int]]]:
    """Return a text and its variant: re-wrapped, 1 % of words changed, quotes curled, 5 paragraphs moved.

    Beside them stands where the changed words stand, in letters of each side.
    """
    rng = random.Random(f"timed {seed}")
    left = [[Slot((w,), (curl(w),)) for w in p] for p in article(words, seed)]
    flat = [s for p in left for s in p]
    for n, k in enumerate(sorted(rng.sample(range(len(flat)), len(flat) // 100))):
        old = bare(flat[k].left[0])
        flat[k].right, flat[k].op = (flat[k].right[0].lower().replace(old, f"zu{old}q{n % 97}"),), "changed"
    right = list(left)
    for _ in range(5):
        right.insert(rng.randrange(len(right)), right.pop(rng.randrange(len(right))))
    places = [_changed([s for p in side for s in p], right=n == 1) for n, side in enumerate((left, right))]
    a = "\n\n".join(wrapped([w for s in p for w in s.left], 72) for p in left)
    b = "\n\n".join(wrapped([w for s in p for w in s.right], 64) for p in right)
    return a + "\n", b + "\n", places[0], places[1]


def _changed(slots: list[Slot], *, right: bool) -> list[tuple[int, int]]:
    out, at = [], 0
    for s in slots:
        size = len(letter_places((s.right if right else s.left)[0]))
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


def worst(words: int = 100_000) -> dict[str, tuple[str, str]]:
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
        "one word 100,000 / 99,000 times": ("word " * words + "\n", "word " * (words - words // 100) + "\n"),
        "a text against its words in reverse": (text, " ".join(reversed(one)) + "\n"),
        "all lines equal but one": (
            same * n,
            same * (n // 2) + "but this one is another line\n" + same * (n - n // 2 - 1),
        ),
        "every line twice against once": ("\n".join(x for x in lines for _ in (0, 1)), text),
    }


def commands() -> dict[str, list[str]]:
    """Return the commands that are there; two file names follow each."""
    out = {"variorum": [sys.executable, "-m", "viewer", "compare", "--to", "json"]}
    if shutil.which("wdiff"):
        out["wdiff"] = ["wdiff", "-w", "\x01", "-x", "\x02", "-y", "\x03", "-z", "\x04"]
    if shutil.which("git"):
        git = ["git", "diff", "--no-index", "--no-ext-diff", "-U1000000", "--word-diff=porcelain"]
        out["git"] = git
        out["git words"] = [*git, "--histogram", "--word-diff-regex=[[:alnum:]]+"]
    return out


def once(command: list[str], limit: int, out: Path) -> tuple[float | None, float]:
    """Run a command; return its seconds (None where it was stopped) and its peak memory in MB."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    launch = [sys.executable, "-S", "-E", str(Path(__file__).with_name("launch.py")), str(out), str(limit), *command]
    told = subprocess.run(launch, stdout=subprocess.PIPE, env=environment, cwd=out.parent, check=True).stdout.split()
    took, memory = map(float, told)
    return (None if took < 0 else took), memory


def command(words: list[str], limit: int, out: Path) -> tuple[float | None, float]:
    """Return the median seconds of five runs, or of one that is long, and the most memory."""
    took: list[float] = []
    memory = 0.0
    while len(took) < REPEATS:
        one, used = once(words, limit, out)
        memory = max(memory, used)
        if one is None:
            return None, memory
        took.append(one)
        if one > _ONCE:
            break
    return statistics.median(took), memory


def inside(left: str, right: str) -> dict[str, float]:
    """Return the median seconds of loading and of comparing, in this process."""
    from viewer.joining import compare_documents, load_text

    load, compare = [], []
    for _ in range(REPEATS if len(left) < 1_000_000 else 1):
        start = time.perf_counter()
        documents = [load_text(t, n) for t, n in ((left, "left.txt"), (right, "right.txt"))]
        middle = time.perf_counter()
        compare_documents(*documents)
        load.append(middle - start)
        compare.append(time.perf_counter() - middle)
    return {"loading": statistics.median(load), "comparing": statistics.median(compare)}


def isolated(name: str, out: Path, truth: tuple[list[tuple[int, int]], list[tuple[int, int]]]) -> float | None:
    """Return the share of the changed words that are marked, and marked alone or nearly so (four words at most)."""
    marked = _reported(name, out)
    if marked is None:
        return None
    hit = total = 0
    for spans, changed in zip(marked, truth, strict=True):
        marks = Marks(s for s in spans if s[1] - s[0] <= 40)
        hit += sum(marks.touch(*c) for c in changed)
        total += len(changed)
    return hit / total if total else None


def _reported(name: str, out: Path) -> Marked | None:
    if name == "variorum":
        report = json.loads(out.read_text(encoding="utf-8"))
        marked: Marked = ([], [])
        for k, side in enumerate(("left", "right")):
            text = report[side]["text"]
            letters = [0]
            for c in text:
                letters.append(letters[-1] + (c.isascii() and c.isalnum()))
            for d in report["differences"]:
                if d["substantive"] and d["kind"] != "moved" and d[side]:
                    marked[k].append((letters[d[side]["start"]], letters[d[side]["end"]]))
        return marked
    text = out.read_text(encoding="utf-8", errors="replace")
    return walk(read_wdiff(text) if name == "wdiff" else read_git(text))


def run(largest: int, limit: int, write: Callable[[str], object]) -> dict[str, list[Row]]:
    """Time all, writing each line of the table when it is known."""
    rows: list[Row] = []
    hard: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        names = [here / "left.txt", here / "right.txt"]
        asked = commands()
        write(f"\n{'words':>36}" + "".join(f"{n:>22}" for n in asked) + "   in process: load, compare\n")
        for size in (s for s in SIZES if s <= largest):
            left, right, *truth = timed_pair(size)
            row = _row(f"{size:,}", (left, right), names, asked, limit, (truth[0], truth[1]))
            row["in process"] = inside(left, right) if size < SIZES[-1] else None
            rows.append(row)
            write(_told(row))
        if largest >= _REFERENCE:
            for name, pair in worst().items():
                row = _row(name, pair, names, asked, limit, None)
                hard.append(row)
                write(_told(row))
    return {"variants": rows, "worst": hard}


def _row(
    name: str,
    pair: tuple[str, str],
    names: list[Path],
    asked: dict[str, list[str]],
    limit: int,
    truth: tuple[list[tuple[int, int]], list[tuple[int, int]]] | None,
) -> Row:
    for path, text in zip(names, pair, strict=True):
        path.write_text(text, encoding="utf-8")
    row: Row = {"name": name}
    for rival, words in asked.items():
        out = names[0].parent / "out"
        took, memory = command([*words, *map(str, names)], limit, out)
        share = isolated(rival, out, truth) if truth and took is not None else None
        row[rival] = {"seconds": took, "memory": round(memory), "isolated": share}
        if rival == "variorum" and took is not None:
            row["said"] = _said(out)
    return row


def _said(out: Path) -> str:
    report = json.loads(out.read_text(encoding="utf-8"))
    found = report["summary"]
    complete = "complete" if found["complete"] else "coarse"
    return f"{len(report['differences'])} differences, {complete}: {found['verdict']}"


def _told(row: Row) -> str:
    out = f"{row['name']:>36}"
    for name, cell in row.items():
        if name in ("name", "said", "in process") or not isinstance(cell, dict):
            continue
        took = "stopped" if cell["seconds"] is None else f"{cell['seconds']:.3f} s"
        share = "" if cell["isolated"] is None else f" {100 * cell['isolated']:.0f} %"
        out += f"{took + share + ' ' + str(cell['memory']) + ' MB':>22}"
    own = row.get("in process")
    if isinstance(own, dict):
        out += f"   {own['loading'] * 1000:.0f} ms, {own['comparing'] * 1000:.0f} ms"
    return f"{out}\n{'':>36}  {str(row.get('said', ''))[:150]}\n"
