"""The language in which the reader is spoken to: the English of the code, or what a translator has for it.

Sentences are written whole, with names in braces for what is put in, so that a language can order its words as it
likes: `tr("{words} was added", words=…)`. Knows no toolkit and no language: the window brings both (`ui/language.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

# Numbers from here on are grouped: four figures are read at a glance.
GROUPED_FROM = 10_000


def _as_written(text: str, about: str, n: int) -> str:  # noqa: ARG001 - the shape of a translator
    return ""


def _english_number(n: int) -> str:
    return f"{n:,}"


@dataclass(frozen=True)
class Tongue:
    """A language. `translate` takes a text, a word on what it is about, and a number (-1: none).

    It returns an empty text where it has nothing, and then the English stands.
    """

    code: str = "en"
    translate: Callable[[str, str, int], str] = _as_written
    grouped: Callable[[int], str] = _english_number


ENGLISH = Tongue()
_in_force = ENGLISH


def speak(tongue: Tongue) -> None:
    """Speak a language from now on. What was said before is not said again: who shows it must ask anew."""
    global _in_force  # noqa: PLW0603 - one program speaks one language at a time
    _in_force = tongue


def language() -> str:
    """Return the code of the language in force, as "en" or "de"."""
    return _in_force.code


def tr(text: str, about: str = "", /, **values: object) -> str:
    """Return a text in the language in force, with the values put in. `about` tells apart what English calls the same.

    Both must be literals, for `packaging/translations.py` reads them from the code; a text from a table is marked
    there by `mark`, or is named in that script.
    """
    told = _in_force.translate(text, about, -1) or text
    return told.format(**values) if values else told


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """Return a text with a number in it, `{n}`, in the form that the number asks for.

    English has two forms; another language has as many as it needs, and is asked for them by the second.
    """
    told = _in_force.translate(many, "", n) or (one if n == 1 else many)
    return told.format(n=number(n), **values)


def mark(text: str) -> str:
    """Return a text as it is: it stands in a table, and is translated where it is shown."""
    return text


def number(n: int) -> str:
    """Return a number in figures, as the language in force groups them."""
    return _in_force.grouped(n) if n >= GROUPED_FROM else str(n)
