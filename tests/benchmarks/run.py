"""The benchmark's one command: `python tests/benchmarks/run.py [quality|speed|all]`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]


def main() -> None:
    """Run what is asked for, print tables, write JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=("quality", "speed", "all"), default="all")
    parser.add_argument("--seeds", type=int, default=40, help="variants of the mixture; a third as many of each kind")
    parser.add_argument("--first", type=int, default=1000, help="the first seed")
    parser.add_argument("--op", action="append", help="these operations alone (may be repeated)")
    parser.add_argument("--errors", action="store_true", help="print each error")
    parser.add_argument("--largest", type=int, default=1_000_000, help="words of the longest text that is timed")
    parser.add_argument("--limit", type=int, default=60, help="seconds after which a timed command is stopped")
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    asked = parser.parse_args()
    report: dict[str, object] = {}
    if asked.what in ("quality", "all"):
        import quality

        found = report["quality"] = quality.run(asked.first, asked.seeds, asked.op)
        sys.stdout.write(quality.table(found) + "\n")
        if asked.errors:
            sys.stdout.write("\n".join(e for r in found["variorum"].values() for e in r["errors"]) + "\n")
    if asked.what in ("speed", "all"):
        import speed

        report["speed"] = speed.run(asked.largest, asked.limit, sys.stdout.write)
    if asked.json:
        asked.json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
