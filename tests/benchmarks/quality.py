"""Run the quality benchmark: variants of unseen seeds, Variorum and its rivals, figures for each operation."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import answer_file
from draft import Pair
from generate import OPS, make, mixed
from reports import Answer, read, words_alone
from rivals import Rival, ask, rivals
from score import Tally, score, score_words
from sources import available, excerpt, languages

# A rival gets so many seconds for a pair, and so many pairs of each mixture.
_PATIENCE = 20.0
RIVAL_PAIRS = 12
MIXED = "mixed"
_DENSE = 0.012


def groups() -> tuple[str, ...]:
    """Return what is run: mixtures in English and in each other language, then each operation alone."""
    return (MIXED, *(f"{MIXED} {code}" for code in languages() if code != "en" and available(code)), *OPS)


def pairs(seeds: range, group: str) -> Iterator[tuple[str, Pair]]:
    """Yield a variant for each seed, of one operation or of a mixture."""
    _, _, language = group.partition(" ")
    texts = available(language or "en")
    for seed in seeds:
        path = texts[seed % len(texts)]
        paragraphs = excerpt(random.Random(seed), path)
        if group.startswith(MIXED):
            yield f"{group} {seed} {path.name}", mixed(paragraphs, seed, language or "en")
        else:
            yield f"{group} {seed} {path.name}", make(paragraphs, seed, (group,), share=_DENSE)


def variorum(pair: Pair) -> Answer:
    """Ask Variorum, in process, for the report that it would write."""
    from viewer.joining import compare_documents, load_text
    from viewer.reporting import to_json

    sides = [
        load_text(text, name, media_type)
        for text, name, media_type in zip((pair.left, pair.right), pair.names(), pair.media_types(), strict=True)
    ]
    return read(json.loads(to_json.make(compare_documents(*sides))), pair.left, pair.right)


def run(first: int, seeds: int, only: list[str] | None = None, *, with_rivals: int = RIVAL_PAIRS) -> dict[str, object]:
    """Run and return all figures, ready for JSON.

    The mixture in English has so many seeds, those in other languages half and each operation a third of them. Rivals
    are asked about so many pairs of each mixture.
    """
    tallies: dict[str, Tally] = {}
    others: dict[str, dict[str, Tally]] = {}
    for group in only or groups():
        tally = tallies[group] = Tally()
        for k, (name, pair) in enumerate(pairs(range(first, first + _count(group, seeds)), group)):
            one = score(pair, variorum(pair))
            one.errors = [f"{name}: {e}" for e in one.errors]
            tally.add(one)
            if group.startswith(MIXED) and k < with_rivals:
                asked = others.setdefault(_told_together(group), {})
                asked.setdefault("variorum", Tally()).add(one)
                _ask_rivals(pair, asked)
    mixtures = dict.fromkeys(_told_together(g) for g in tallies if g.startswith(MIXED))
    return {
        "seeds": [first, first + seeds],
        "variorum": {op: _report(t) for op, t in tallies.items()},
        "each alone": _sum(tallies, [g for g in tallies if not g.startswith(MIXED)]).figures(),
        "mixtures": {
            name: _sum(tallies, [g for g in tallies if _told_together(g) == name]).figures() for name in mixtures
        },
        "rivals": {
            name: {program: t.figures() | {"answered": t.pairs} for program, t in asked.items()}
            for name, asked in others.items()
        },
    }


def _count(group: str, seeds: int) -> int:
    """Return how many variants of a group are made."""
    return seeds if group == MIXED else max(4, seeds // (2 if group.startswith(MIXED) else 3))


def _told_together(group: str) -> str:
    """Return under what name a group's figures stand: Chinese by itself, for a word is another thing there."""
    names = {MIXED: "mixed, English", f"{MIXED} zh": "mixed, Chinese"}
    return names.get(group, "mixed, other European languages" if group.startswith(MIXED) else group)


def _sum(tallies: dict[str, Tally], groups: list[str]) -> Tally:
    out = Tally()
    for group in groups:
        out.add(tallies[group])
    return out


def _ask_rivals(pair: Pair, tallies: dict[str, Tally]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        answer_file.write(pair, Path(folder))
        for rival in rivals():
            tally = tallies.setdefault(rival.name, Tally())
            answer = _answer(rival, pair, Path(folder))
            if answer:
                tally.add(score_words(pair, answer))


def _answer(rival: Rival, pair: Pair, folder: Path) -> Answer | None:
    left, right = (folder / name for name in pair.names())
    out = ask(rival, left, right, _PATIENCE)
    return words_alone(rival.read(out), pair.left, pair.right) if out is not None else None


def _report(tally: Tally) -> dict[str, object]:
    return {
        "figures": tally.figures(),
        "pairs": tally.pairs,
        "named": {f"{op} as {called}": n for (op, called), n in sorted(tally.named.items())},
        "misnamed": dict(tally.misnamed),
        "errors": tally.errors,
    }
