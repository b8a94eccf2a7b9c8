#!/usr/bin/env python3
"""Keep the translations: gather the texts of the code into `resources/translations/*.ts`, and compile those.

    .venv/bin/python packaging/translations.py              gather, keep what is translated, compile
    .venv/bin/python packaging/translations.py --check      say what is missing or out of date, and change nothing
    .venv/bin/python packaging/translations.py --missing de print what de lacks, as JSON to be filled in
    .venv/bin/python packaging/translations.py --fill de FILE  take translations from such a JSON

The `.ts` files are Qt's own and open in Qt Linguist. Those called `qt_*` hold the few words of Qt's dialogs that
its own translations lack, and are kept by hand. Texts are found in the syntax tree: literals in calls of `tr`,
`tr_n` and `mark`, in the errors that are told to a reader, and in the named fields of the tables in TABLES.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "variorum"
# How many forms a noun has after a number, by Qt's own rules.
FORMS = {"de": 2, "es": 2, "fr": 2, "ru": 3}
# Classes whose first argument is a sentence told to the reader.
ERRORS = ("LoadError", "PasswordNeeded", "SessionError", "ReportError", "FindError", "Sentence")
# Tables: the arguments that are texts, by position and by name.
TABLES: dict[str, tuple[tuple[int, str], ...]] = {
    "ActionSpec": ((1, "title"), (4, "tip"), (7, "brief")),
    "CategoryLabel": ((1, "name"), (2, "word"), (4, "noun_many"), (5, "place"), (8, "explanation")),
    "RoleLabel": ((0, "name"), (1, "one"), (2, "bare"), (3, "many")),
    "Reporter": ((1, "title"),),
    "Shape": ((0, "named"),),
    "Signature": ((1, "called"), (2, "advice")),
}
# The texts of tables that have a number in them, and those that need a word on what they are about.
COUNTED = {("CategoryLabel", "noun_many"), ("RoleLabel", "many")}
ABOUT = {("CategoryLabel", "place"): "after “in”"}


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate: the English, a word on what it is about, and whether a number asks for its form."""

    source: str
    about: str = ""
    counted: bool = False


def gather() -> dict[Text, str]:
    """Return the texts of the code, each with the first file that has it, in the order of the files."""
    found: dict[Text, str] = {}
    for path in sorted((ROOT / "viewer").rglob("*.py")):
        for text in _texts(ast.parse(path.read_text(encoding="utf-8"))):
            if text.source.strip():
                found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def _texts(tree: ast.Module) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        literals = [_literal(argument) for argument in node.args]
        if name == "tr" and literals and literals[0]:
            yield Text(literals[0], literals[1] or "" if len(literals) > 1 else "")
        elif name == "tr_n" and len(literals) > 1 and literals[1]:
            yield Text(literals[1], counted=True)
        elif name == "mark" and isinstance(node.func, ast.Name) and literals and literals[0]:
            yield Text(literals[0], literals[1] or "" if len(literals) > 1 else "")
        elif name in ERRORS and literals and literals[0]:
            yield Text(literals[0])
        elif name in TABLES:
            named = {keyword.arg: _literal(keyword.value) for keyword in node.keywords}
            for at, field in TABLES[name]:
                told = literals[at] if at < len(literals) else named.get(field)
                if told:
                    yield Text(told, ABOUT.get((name, field), ""), (name, field) in COUNTED)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def read(code: str) -> dict[Text, list[str]]:
    """Return what a language has: the forms of each text, empty where it is still to be translated."""
    path = FOLDER / f"variorum_{code}.ts"
    if not path.exists():
        return {}
    known = {}
    for message in ET.parse(path).getroot().iter("message"):
        counted = message.get("numerus") == "yes"
        text = Text(message.findtext("source") or "", message.findtext("comment") or "", counted)
        told = message.find("translation")
        forms = [form.text or "" for form in told] if counted else [told.text or ""]
        known[text] = forms
    return known


def write(code: str, texts: dict[Text, str], known: dict[Text, list[str]]) -> str:
    """Return the `.ts` of a language."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, place in sorted(texts.items(), key=lambda item: (item[1], item[0])):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
        ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text.source
        if text.about:
            ET.SubElement(message, "comment").text = text.about
        forms = known.get(text) or [""] * (FORMS[code] if text.counted else 1)
        told = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
        if text.counted:
            for form in forms:
                ET.SubElement(told, "numerusform").text = form
        else:
            told.text = forms[0]
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode") + "\n"


def faults(texts: dict[Text, str], known: dict[Text, list[str]], code: str) -> Iterator[str]:
    """Yield what is wrong with a language: texts without a translation, or one that puts in other values."""
    for text, place in texts.items():
        forms = known.get(text, [])
        if len(forms) != (FORMS[code] if text.counted else 1) or not all(forms):
            yield f"{code}: not translated: {text.source!r} ({place})"
        for form in filter(None, forms):
            if not _fits(text, form):
                yield f"{code}: puts in {sorted(placed(form))} and not {sorted(placed(text.source))}: {form!r}"
    yield from (f"{code}: no longer asked for: {text.source!r}" for text in known if text not in texts)


def _fits(text: Text, form: str) -> bool:
    """Whether a translation puts in the values of the English, each as it is."""
    try:
        parts = list(Formatter().parse(form)) if placed(text.source) else []
    except ValueError:
        return False
    if any(width or conversion for _, _, width, conversion in parts):
        return False
    # A number may be left out of a form that says it in words, as "one" does, and may stand in figures for words.
    may = placed(text.source) | ({"n"} if text.counted else set())
    must = placed(text.source) - ({"n", "many"} if text.counted else set())
    return must <= placed(form) <= may


def placed(text: str) -> set[str]:
    """Return the names of the values that are put into a text."""
    return set(re.findall(r"\{(\w+)\}", text))


def compile_all() -> None:
    """Compile every `.ts` beside itself, by Qt's own lrelease."""
    for source in sorted(FOLDER.glob("*.ts")):
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def main() -> int:
    """Do what is asked."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--missing", metavar="LANGUAGE", choices=FORMS)
    arguments.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    asked = arguments.parse_args()
    texts = gather()
    if asked.missing:
        known = read(asked.missing)
        lacking = [text for text in texts if not all(known.get(text) or [""])]
        plain = [
            {"source": t.source, "about": t.about, "counted": t.counted, "in": texts[t],
             "forms": [""] * (FORMS[asked.missing] if t.counted else 1)}
            for t in lacking
        ]  # fmt: skip
        print(json.dumps(plain, ensure_ascii=False, indent=1))
        return 0
    wrong = [fault for code in FORMS for fault in faults(texts, read(code), code)]
    if asked.check:
        print("\n".join(wrong) or f"{len(texts)} texts, all translated")
        return 1 if wrong else 0
    filled = {}
    if asked.fill:
        told = json.loads(Path(asked.fill[1]).read_text(encoding="utf-8"))
        filled = {Text(t["source"], t["about"], t["counted"]): t["forms"] for t in told}
    FOLDER.mkdir(exist_ok=True)
    for code in FORMS:
        known = read(code) | (filled if asked.fill and asked.fill[0] == code else {})
        path = FOLDER / f"variorum_{code}.ts"
        path.write_text(write(code, texts, known), encoding="utf-8")
    compile_all()
    print(f"{len(texts)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
