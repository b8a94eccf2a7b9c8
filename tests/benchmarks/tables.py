"""Print the figures of a run: for the maker's terminal, or as Markdown for the README. Measures nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

_TERMINAL = (
    "paragraph F1", "breaks F1", "move recall", "false moves", "word precision", "word recall", "category accuracy",
    "category accuracy, page aside", "edits located", "marks per difference", "kinds kept", "furniture roles",
)  # fmt: skip
_SHORT = {
    "category accuracy": "category", "category accuracy, page aside": "page aside", "furniture roles": "roles",
    "marks per difference": "marks/diff", "word precision": "word prec.",
}  # fmt: skip
_QUALITY = (
    ("paragraph alignment F1", "paragraph F1", "0.99"),
    ("move recall", "move recall", "0.98"),
    ("false moves", "false moves", "0"),
    ("word precision", "word precision", "0.99"),
    ("word recall", "word recall", "0.99"),
    ("category accuracy", "category accuracy", "0.97"),
    ("… without the page around the article", "category accuracy, page aside", ""),
    ("marks shown per true difference", "marks per difference", "1.1"),
)
_WORDS = (
    "word precision", "word precision, any change", "word precision, lenient", "word recall", "marks per difference",
)  # fmt: skip
_OWN = "variorum"
_SMALL = 0.1
_MEANING = (
    "*Precision*: of the words that are marked as a reader sees them at first, the share that changed in substance; "
    "*any change* counts a curled quote or a capital too, *lenient* leaves out the words of passages that only moved "
    "besides. *Recall*: of the words that changed in substance, the share that is marked. The others know no "
    "paragraphs, moves or categories that could be scored."
)


def terminal(report: dict) -> str:
    """Return the figures of the quality benchmark as a table of plain text."""
    lines = [_line("variorum", [_SHORT.get(c, c) for c in _TERMINAL])]
    lines += [_line(op, _numbers(r["figures"], _TERMINAL)) for op, r in report["variorum"].items()]
    lines.append(_line("all but mixtures", _numbers(report["each alone"], _TERMINAL)))
    for group, found in report["rivals"].items():
        lines += ["", _line(f"{group}: words", ["prec.", "any change", "lenient", "recall", "marks/diff", "answered"])]
        lines += [_line(name, _numbers(f, (*_WORDS, "answered"))) for name, f in found.items()]
    lines += ["", "What was called wrongly most often:"]
    lines += [f"  {what}: {n}" for what, n in _misnamed(report)]
    return "\n".join(lines)


def _misnamed(report: dict) -> list[tuple[str, int]]:
    counts: Counter[str] = Counter()
    for found in report["variorum"].values():
        counts.update(found["misnamed"])
    return counts.most_common(15)


def _line(head: str, cells: Iterable[str]) -> str:
    return f"{head:24}" + "".join(f"{c:>13}" for c in cells)


def _numbers(figures: dict, names: Sequence[str]) -> list[str]:
    return [_number(figures.get(c)) for c in names]


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


# Markdown


def markdown(report: dict) -> str:
    """Return all figures as Markdown, with what they mean."""
    parts: list[str] = []
    if "quality" in report:
        parts += _quality(report["quality"])
    if "speed" in report:
        parts += _speed(report["speed"])
    return "\n".join(parts) + "\n"


def _quality(found: dict) -> Iterator[str]:
    first, last = found["seeds"]
    mixtures = found["mixtures"]
    yield f"Variants with a known answer, made by the benchmark's generator with the seeds {first} to {last - 1}:\n"
    yield from _rows(
        ("figure", "target", "each edit alone", *mixtures),
        (
            (name, goal, *(_number(f.get(key)) for f in (found["each alone"], *mixtures.values())))
            for name, key, goal in _QUALITY
        ),
    )
    for group, programs in found["rivals"].items():
        pairs = programs[_OWN]["answered"]
        yield f"\nWords alone, which is all that the others tell; {group}, {pairs} pairs:\n"
        yield from _rows(
            ("program", "precision", "any change", "lenient", "recall", "marks per difference"),
            ((_name(name, f, pairs), *_numbers(f, _WORDS)) for name, f in programs.items() if f["answered"]),
        )
        yield ""
        yield _better(programs)
    yield "\n" + _MEANING


def _name(name: str, figures: dict, pairs: int) -> str:
    """Return the name of a program, and how many pairs it answered in time where that is not all."""
    return name if figures["answered"] == pairs else f"{name} ({figures['answered']} of {pairs} answered in time)"


def _better(programs: dict) -> str:
    """Say where others are better."""
    ours = programs[_OWN]
    better = [
        f"{name} ({column} {f[column]:.3f} against {ours[column]:.3f})"
        for column in ("word precision", "word recall")
        for name, f in programs.items()
        if f.get(column) and ours.get(column) and f[column] > ours[column]
    ]
    return (
        f"Better than Variorum here: {'; '.join(better)}." if better else "None is better in precision or recall here."
    )


def _speed(found: dict) -> Iterator[str]:
    limit, rows = found["limit"], found["variants"]
    names = list(rows[0]["cells"])
    yield "\nSeconds of whole commands (median of five), how many times as long Variorum takes, and the share of the"
    yield "changed words that is marked alone or nearly so:\n"
    yield from _rows(
        ("program", *(r["name"] for r in rows)),
        ((name, *(_cell(r["cells"], name, limit) for r in rows)) for name in names),
    )
    yield ""
    yield from _own_rows(rows)
    yield f"\nMeasured on a machine with {found['machine']}."
    yield ""
    yield _faster(rows)
    yield f"\nHard cases, {found['worst words']:,} words:\n"
    cases = found["worst"]
    names = list(cases[0]["cells"])
    yield from _rows(
        ("case", *names, "what Variorum says"),
        ((c["name"], *(_cell(c["cells"], n, limit) for n in names), _verdict(c)) for c in cases),
    )


def _verdict(case: dict) -> str:
    return str(case.get("said", "stopped")).replace("|", "/")


def _cell(cells: dict, name: str, limit: int) -> str:
    cell, own = cells.get(name), cells[_OWN]["seconds"]
    if not cell:
        return "–"
    if cell["seconds"] is None:
        return f"over {limit}"
    ratio = f" ({_short(own / cell['seconds'])}×)" if name != _OWN and own else ""
    alone = f", {100 * cell['isolated']:.1f} %" if cell["isolated"] is not None else ""
    return f"{_short(cell['seconds'])}{ratio}{alone}"


def _short(value: float) -> str:
    """Return a figure with two digits that mean something."""
    return (
        f"{value:.3f}"
        if value < _SMALL
        else f"{value:.2f}"
        if value < 1
        else f"{value:.1f}"
        if value < 10
        else f"{value:.0f}"
    )


def _own_rows(rows: list[dict]) -> Iterator[str]:
    """Yield what is measured of Variorum alone: in process, memory, growth by word."""
    table = []
    for r in rows:
        own, process = r["cells"][_OWN], r.get("in process")
        comparing = f"{1000 * process['comparing']:.1f} ms" if process else "–"
        loading = f"{1000 * process['loading']:.1f} ms" if process else "–"
        table.append((r["name"], comparing, loading, f"{own['memory']} MB", _by_word(r)))
    yield from _rows(("Variorum", "comparing, in process", "loading, in process", "peak memory", "µs a word"), table)


def _by_word(row: dict) -> str:
    words = int("".join(c for c in row["name"] if c.isdigit()))
    seconds = row["cells"][_OWN]["seconds"]
    return f"{1e6 * seconds / words:.1f}" if seconds else "–"


def _faster(rows: list[dict]) -> str:
    """Say who is faster on the longest text."""
    longest = max((r for r in rows if r["name"][0].isdigit()), key=lambda r: int(r["name"].split()[0].replace(",", "")))
    cells, own = longest["cells"], longest["cells"][_OWN]["seconds"]
    faster = [n for n, c in cells.items() if own and c["seconds"] and c["seconds"] < own]
    who = f"Faster than Variorum at {longest['name']}: {'; '.join(faster)}." if faster else "None is faster."
    return (
        f"{who} They know no paragraphs, moves or categories; what they leave to the reader is in the table of words."
    )


def _rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
