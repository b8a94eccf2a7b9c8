"""The benchmark's one command: `python -m tests.benchmarks quality|speed|all|make|score|table`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]


def main(arguments: list[str] | None = None) -> None:
    """Run what is asked for."""
    asked = _parser().parse_args(arguments)
    asked.run(asked)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, wants, says in (
        ("quality", "q", "score Variorum and its rivals on variants with a known answer"),
        ("speed", "s", "time Variorum and its rivals"),
        ("all", "qs", "both"),
    ):
        one = commands.add_parser(name, help=says)
        _add_options(one, wants)
        one.set_defaults(run=_bench, wants=wants)
    one = commands.add_parser("make", help="make a variant of any text, with its answer")
    one.add_argument("text", type=Path)
    one.add_argument("--seed", type=int, default=1)
    one.add_argument("--op", action="append", help="an operation (may be repeated); without any, a mixture")
    one.add_argument("--share", type=float, default=0.01, help="the share of words that each operation edits")
    one.add_argument("--language", help="guessed where it is not said")
    one.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    one.set_defaults(run=_make)
    one = commands.add_parser("score", help="score any program's report against an answer")
    one.add_argument("answer", type=Path, metavar="ANSWER.json")
    one.add_argument("report", type=Path, metavar="REPORT.json")
    one.add_argument("--errors", action="store_true", help="print each error")
    one.set_defaults(run=_score)
    one = commands.add_parser("window", help="time the start of the window, and the window on a long pair")
    one.add_argument("--words", type=int, default=1_000_000, help="words of each text")
    one.set_defaults(run=_window)
    one = commands.add_parser("table", help="print the figures of a run as Markdown")
    one.add_argument("figures", type=Path, metavar="FIGURES.json")
    one.set_defaults(run=_table)
    return parser


def _add_options(parser: argparse.ArgumentParser, wants: str) -> None:
    if "q" in wants:
        parser.add_argument(
            "--seeds", type=int, default=40, help="variants of the mixture; a third as many of each kind"
        )
        parser.add_argument("--first", type=int, default=1000, help="the first seed")
        parser.add_argument("--op", action="append", help="these operations alone (may be repeated)")
        parser.add_argument("--errors", action="store_true", help="print each error")
        parser.add_argument(
            "--rival-pairs", type=int, default=12, help="pairs of each mixture that rivals are asked about"
        )
    if "s" in wants:
        parser.add_argument("--largest", type=int, default=1_000_000, help="words of the longest text that is timed")
        parser.add_argument("--limit", type=int, default=60, help="seconds after which a timed command is stopped")
    parser.add_argument("--json", type=Path, help="write all figures to this file")


def _bench(asked: argparse.Namespace) -> None:
    report: dict[str, object] = {}
    if "q" in asked.wants:
        import quality
        import tables

        found = quality.run(asked.first, asked.seeds, asked.op, with_rivals=asked.rival_pairs)
        report["quality"] = found
        sys.stdout.write(tables.terminal(found) + "\n")
        if asked.errors:
            sys.stdout.write("\n".join(e for r in found["variorum"].values() for e in r["errors"]) + "\n")
    if "s" in asked.wants:
        import speed

        report["speed"] = speed.run(asked.largest, asked.limit, _say)
    if asked.json:
        asked.json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _say(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()


def _make(asked: argparse.Namespace) -> None:
    import answer_file
    import sources
    import wordstock
    from generate import OPS, make, mixed

    unknown = sorted(set(asked.op or ()) - set(OPS))
    if unknown:
        sys.exit(f"No such operation: {', '.join(unknown)}. There are: {', '.join(OPS)}.")
    text = sources.read(asked.text)
    language = asked.language or wordstock.language_of(text)
    paragraphs = sources.blocks(text)
    if asked.op:
        pair = make(paragraphs, asked.seed, tuple(asked.op), share=asked.share, language=language)
    else:
        pair = mixed(paragraphs, asked.seed, language)
    path = answer_file.write(pair, asked.output)
    sys.stdout.write(f"{path}: {len(pair.edits)} edits, {len(pair.moves)} paragraphs moved ({', '.join(pair.ops)})\n")


def _score(asked: argparse.Namespace) -> None:
    import answer_file
    import reports
    from score import score

    pair = answer_file.read(asked.answer)
    tally = score(pair, reports.read(json.loads(asked.report.read_text(encoding="utf-8")), pair.left, pair.right))
    for name, value in tally.figures().items():
        sys.stdout.write(f"{name:30} {'nothing to find' if value is None else f'{value:.3f}'}\n")
    if asked.errors:
        sys.stdout.write("\n".join(tally.errors) + "\n")


def _window(asked: argparse.Namespace) -> None:
    import start
    import window

    start.run(_say)
    window.run(asked.words, _say)


def _table(asked: argparse.Namespace) -> None:
    import tables

    sys.stdout.write(tables.markdown(json.loads(asked.figures.read_text(encoding="utf-8"))))


if __name__ == "__main__":
    main()
