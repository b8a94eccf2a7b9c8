"""What a reader is told of a setting that can be chosen: its title, what it does, between what. Knows no setting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from enum import Enum
from typing import Any

from viewer.translation import mark

_KEY = "preference"


class Group(Enum):
    """Under which heading a preference stands, in this order. The value is the heading."""

    APPEARANCE = mark("Appearance")
    READING = mark("Reading")
    COMPARING = mark("Comparing")
    FILES_AND_WEB = mark("Files and web")


@dataclass(frozen=True)
class Preference:
    """What is told of a field, in English; it is translated where it is shown.

    `choices` name the values of an enumeration, or of a text that is one of a few. `least` and `most` are the limits of
    a number, `step` is what one press of an arrow adds; `percent` shows a share as a percentage. `font` says that a
    text is the family of a font, empty for the program's own.
    """

    group: Group
    title: str
    explanation: str
    choices: Mapping[str, str] | None = None
    least: float = 0.0
    most: float = 100.0
    step: float = 1.0
    percent: bool = False
    font: bool = False


def preference(group: Group, title: str, explanation: str, *, default: Any, **more: Any) -> Any:  # noqa: ANN401 - as `field`
    """Return a field of the settings that a reader can choose; `title` and `explanation` are marked for translation."""
    return field(default=default, metadata={_KEY: Preference(group, title, explanation, **more)})


def preference_of(of: Field[Any]) -> Preference | None:
    """Return what is told of a field, or None where a reader does not choose it."""
    return of.metadata.get(_KEY)


def preferences_of(settings: type) -> dict[str, tuple[Preference, Any]]:
    """Return the fields a reader can choose, each with what is told of it and its default, group by group."""
    told = {f.name: (preference_of(f), f.default) for f in fields(settings)}
    known = {name: (about, default) for name, (about, default) in told.items() if about is not None}
    order = list(Group)
    return dict(sorted(known.items(), key=lambda item: order.index(item[1][0].group)))
