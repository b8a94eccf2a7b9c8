"""How a terminal shows a change: in colour where it has colour, in signs where not. Lets no control code through."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

# A source could otherwise move the cursor, clear the screen or turn the writing round.
_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff\ue000-\ue003]+"
)

_RESET, _BOLD, _SOFT = "\x1b[0m", "\x1b[1m", "\x1b[2m"
# Amber and blue, as everywhere; from the sixteen colours that every terminal's own theme makes legible.
_AMBER, _BLUE = "\x1b[33m", "\x1b[94m"

# What stands for a mark while lines are wrapped: four characters of no width in the private area.
_LEFT, _LEFT_END, _RIGHT, _RIGHT_END = "\ue000", "\ue001", "\ue002", "\ue003"


def printable(text: str) -> str:
    """Return the text on one line, without anything that a terminal would obey."""
    return _CONTROL.sub(" ", text)


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours, or none."""

    colour: bool = False

    def headline(self, line: str) -> str:
        """Return the line as a headline."""
        return f"{_BOLD}{line}{_RESET}" if self.colour else line

    def sign(self, sign: str) -> str:
        """Return the sign of a category."""
        return f"{_SOFT}{sign}{_RESET}" if self.colour else sign

    def marked(self, before: str, left: str, right: str, after: str, width: int) -> list[str]:
        """Return a change with the words around it, wrapped: [-left-]{+right+} where there is no colour."""
        signs = ("", "", "", "") if self.colour else ("[-", "-]", "{+", "+}")
        old = f"{_LEFT}{signs[0]}{left}{signs[1]}{_LEFT_END}" if left else ""
        new = f"{_RIGHT}{signs[2]}{right}{signs[3]}{_RIGHT_END}" if right else ""
        between = " " if self.colour and left.strip() and right.strip() else ""
        lines = textwrap.wrap(f"{before}{old}{between}{new}{after}", width, break_on_hyphens=False)
        return self._inked(lines)

    def _inked(self, lines: list[str]) -> list[str]:
        """Put the colours in, and close them at each line's end, so that no line depends on the one before."""
        inked, open_ink = [], ""
        for line in lines:
            begins = open_ink
            for sign, ink in ((_LEFT, _AMBER), (_LEFT_END, ""), (_RIGHT, _BLUE), (_RIGHT_END, "")):
                if sign in line:
                    open_ink = ink
                line = line.replace(sign, (ink or _RESET) if self.colour else "")  # noqa: PLW2901 - the line in hand
            ends = _RESET if self.colour and open_ink else ""
            inked.append(f"{begins if self.colour else ''}{line}{ends}")
        return inked


PLAIN_INK = Ink()
