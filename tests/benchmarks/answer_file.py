"""Write a variant and its answer to a folder, and read them back. The form of the answer stands in README.md."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from draft import Edit, Page, Pair, Side

FORMAT = "variorum.benchmark.answer"
VERSION = 1


def write(pair: Pair, folder: Path) -> Path:
    """Write two texts and `answer.json`; return the path of the answer."""
    folder.mkdir(parents=True, exist_ok=True)
    sides = []
    for name, text, media_type, side in zip(
        pair.names(), (pair.left, pair.right), pair.media_types(), pair.sides, strict=True
    ):
        data = text.encode("utf-8")
        (folder / name).write_bytes(data)
        sides.append(
            {"file": name, "media_type": media_type, "sha256": hashlib.sha256(data).hexdigest()} | _of_side(side)
        )
    answer = {
        "format": FORMAT,
        "version": VERSION,
        "seed": pair.seed,
        "language": pair.language,
        "ops": list(pair.ops),
        "left": sides[0],
        "right": sides[1],
        "pairs": sorted(pair.pairs),
        "moves": sorted(pair.moves),
        "edits": [asdict(e) for e in pair.edits],
    }
    path = folder / "answer.json"
    path.write_text(json.dumps(answer, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def _of_side(side: Side) -> dict[str, object]:
    return {
        "paragraphs": [list(map(list, p)) for p in side.paragraphs],
        "torn": sorted(side.torn),
        "aside": list(map(list, side.aside)),
        "kinds": list(map(list, side.kinds)),
    }


def read(path: Path) -> Pair:
    """Read an answer and the two texts beside it. Raises ValueError where it is none, or the texts are others."""
    answer = json.loads(path.read_text(encoding="utf-8"))
    if answer.get("format") != FORMAT or answer.get("version") != VERSION:
        raise ValueError(f"{path} is no answer of version {VERSION}")
    sides = [answer[s] for s in ("left", "right")]
    texts = []
    for side in sides:
        data = (path.parent / side["file"]).read_bytes()
        if hashlib.sha256(data).hexdigest() != side["sha256"]:
            raise ValueError(f"{side['file']} is not the text that the answer was made for")
        texts.append(data.decode("utf-8"))
    left, right = map(_side, sides)
    return Pair(
        texts[0],
        texts[1],
        tuple(_edit(e) for e in answer["edits"]),
        frozenset((p, q) for p, q in answer["pairs"]),
        frozenset((p, q) for p, q in answer["moves"]),
        (left, right),
        tuple(answer["ops"]),
        answer["seed"],
        answer["language"],
        tuple(Page(markdown=s["media_type"] == "text/markdown") for s in sides),
    )


def _side(side: dict) -> Side:
    return Side(
        tuple(tuple((a, b) for a, b in p) for p in side["paragraphs"]),
        frozenset(side["torn"]),
        tuple((a, b) for a, b in side["aside"]),
        tuple((k, kind) for k, kind in side["kinds"]),
    )


def _edit(edit: dict) -> Edit:
    spans = (tuple(edit[s]) if edit[s] else None for s in ("left", "right"))
    left, right = spans
    rest = {k: edit[k] for k in ("left_text", "right_text", "optional", "sign")}
    return Edit(edit["op"], tuple(edit["accepts"]), left, right, **rest)
