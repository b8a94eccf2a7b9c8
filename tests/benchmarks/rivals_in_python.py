"""Ask a Python library for the difference of two files: `rivals_in_python.py NAME LEFT RIGHT`.

Prints a JSON list of [sign, text]: " " kept, "-" deleted, "+" inserted. Runs under an interpreter of its own, and
knows nothing of ours.
"""

import difflib
import html
import json
import re
import sys
from pathlib import Path


def by_opcodes(opcodes, a, b, glue=" "):
    """Turn opcodes over words into pieces."""
    for tag, i, j, k, m in opcodes:
        if tag == "equal":
            yield " ", glue.join(a[i:j])
        else:
            yield "-", glue.join(a[i:j])
            yield "+", glue.join(b[k:m])


def ask_difflib(left, right):
    a, b = left.split(), right.split()
    return by_opcodes(difflib.SequenceMatcher(None, a, b).get_opcodes(), a, b)


def ask_patience(left, right):
    from patiencediff import PatienceSequenceMatcher

    a, b = left.split(), right.split()
    return by_opcodes(PatienceSequenceMatcher(None, a, b).get_opcodes(), a, b)


def ask_google(left, right):
    """With its semantic cleanup and its usual clock of a second."""
    from diff_match_patch import diff_match_patch

    engine = diff_match_patch()
    diffs = engine.diff_main(left, right)
    engine.diff_cleanupSemantic(diffs)
    return (({-1: "-", 0: " ", 1: "+"}[kind], text) for kind, text in diffs)


def ask_redlines(left, right):
    from redlines import Redlines

    return by_tags(Redlines(left, right, markdown_style="none").output_markdown)


def ask_htmldiff(left, right):
    from lxml.html.diff import htmldiff

    pages = ["".join(f"<p>{html.escape(p)}</p>" for p in re.split(r"\n\s*\n", t) if p.strip()) for t in (left, right)]
    return ((sign, html.unescape(text)) for sign, text in by_tags(htmldiff(*pages)))


def by_tags(marked):
    """Turn a text with <del> and <ins> into pieces."""
    sign = " "
    for part in re.split(r"(<[^>]*>)", marked):
        if part.startswith("<"):
            sign = {"<ins>": "+", "<del>": "-", "</ins>": " ", "</del>": " "}.get(part, sign)
        elif part:
            yield sign, part


def ask_collatex(left, right):
    """Word by word, without the search for variant spellings, which takes longer still."""
    from collatex import Collation, collate

    collation = Collation()
    collation.add_plain_witness("L", left)
    collation.add_plain_witness("R", right)
    table = collate(collation, output="table", segmentation=False)
    for column in table.columns:
        one, other = ("".join(t.token_data["t"] for t in column.tokens_per_witness.get(w, ())) for w in "LR")
        if one.strip() == other.strip():
            yield " ", one
        else:
            yield "-", one
            yield "+", other


def main():
    name, *paths = sys.argv[1:]
    left, right = (Path(p).read_bytes().decode("utf-8") for p in paths)
    json.dump(list(globals()[f"ask_{name}"](left, right)), sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
