"""Run the quality benchmark: variants of unseen seeds, Variorum and its rivals, figures for each operation."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

from answers import rivals, variorum
from generate import OPS, Pair, make, mixed
from score import Tally, score, score_words
from sources import available, excerpt

COLUMNS = (
    "paragraph F1", "breaks F1", "move recall", "false moves", "word precision", "word recall", "category accuracy",
    "edits located", "marks per difference",
)  # fmt: skip
_SHORT = {
    "word precision, any change": "prec. any chg",
    "word precision, moves aside": "prec. no moves",
    "category accuracy": "category",
    "marks per difference": "marks per diff",
}
RIVAL_COLUMNS = (
    "word precision",
    "word precision, any change",
    "word precision, moves aside",
    "word recall",
    "marks per difference",
)


def pairs(seeds: range, op: str) -> Iterator[tuple[str, Pair]]:
    """Yield a variant for each seed, of one operation or of a mixture."""
    texts = available()
    for seed in seeds:
        path = texts[seed % len(texts)]
        paragraphs = excerpt(random.Random(seed), path)
        yield (
            f"{op} {seed} {path.name}",
            mixed(paragraphs, seed) if op == "mixed" else make(paragraphs, seed, (op,), share=0.012),
        )


def run(first: int, seeds: int, ops: list[str] | None = None, *, with_rivals: bool = True) -> dict[str, object]:
    """Run and return all figures, ready for JSON."""
    tallies: dict[str, Tally] = {}
    others: dict[str, Tally] = {}
    for op in ops or ("mixed", *OPS):
        tally = tallies[op] = Tally()
        count = seeds if op == "mixed" else max(4, seeds // 3)
        for name, pair in pairs(range(first, first + count), op):
            one = score(pair, variorum(pair))
            one.errors = [f"{name}: {e}" for e in one.errors]
            tally.add(one)
            if op == "mixed" and with_rivals:
                for rival, ask in rivals().items():
                    others.setdefault(rival, Tally()).add(score_words(pair, ask(pair)))
    return {
        "seeds": [first, first + seeds],
        "variorum": {op: _report(t) for op, t in tallies.items()},
        "rivals": {name: t.figures() for name, t in others.items()},
    }


def _report(tally: Tally) -> dict[str, object]:
    return {
        "figures": tally.figures(),
        "pairs": tally.pairs,
        "named": {f"{op} as {called}": n for (op, called), n in sorted(tally.named.items())},
        "misnamed": dict(tally.misnamed),
        "errors": tally.errors,
    }


def table(report: dict) -> str:
    """Return the figures as a table."""
    lines = [_line("variorum", COLUMNS)]
    lines += [_line(op, [_number(r["figures"][c]) for c in COLUMNS]) for op, r in report["variorum"].items()]
    if report["rivals"]:
        lines += ["", _line("mixed, words alone", RIVAL_COLUMNS)]
        ours = report["variorum"].get("mixed", {}).get("figures")
        for name, figures in {**({"variorum": ours} if ours else {}), **report["rivals"]}.items():
            lines.append(_line(name, [_number(figures[c]) for c in RIVAL_COLUMNS]))
    lines += ["", "What edits were called, of those that were called wrongly in all variants:"]
    lines += [f"  {what}: {n}" for what, n in _misnamed(report)]
    return "\n".join(lines)


def _misnamed(report: dict) -> list[tuple[str, int]]:
    counts: Counter[str] = Counter()
    for found in report["variorum"].values():
        counts.update(found["misnamed"])
    return counts.most_common(12)


def _line(head: str, cells: object) -> str:
    return f"{head:24}" + "".join(f"{_SHORT.get(c, c):>15}" for c in cells)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
