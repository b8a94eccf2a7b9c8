"""Write `resources/lexicons/han.txt`: which signs a Chinese or Japanese form can stand for.

    pip download --no-deps opencc-python-reimplemented && unzip -d PLACE *.whl
    python packaging/han.py PLACE/opencc/dictionary

The tables are those of OpenCC (https://github.com/BYVoid/OpenCC, Apache License 2.0): simplified and traditional signs,
the new Japanese forms, and the forms usual in Hong Kong and Taiwan.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

TARGET = Path(__file__).parent.parent / "resources" / "lexicons" / "han.txt"
HEAD = """\
# Forms of Han signs: a form, and the traditional signs that it can stand for. Written by packaging/han.py from the
# tables of OpenCC (https://github.com/BYVoid/OpenCC), Apache License 2.0: see han-licence.txt.
"""
LAST = "\uffff"


def pairs(place: Path, name: str) -> list[tuple[str, list[str]]]:
    """Read a table: a sign, and those it is converted to."""
    lines = (place / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [(sign, others.split()) for sign, others in (line.split("\t") for line in lines if line.strip())]


def full_forms(place: Path) -> dict[str, set[str]]:
    """Return for each form the traditional signs it stands for, not yet followed to the end."""
    full: dict[str, set[str]] = defaultdict(set)
    for short, signs in pairs(place, "STCharacters"):
        full[short] |= set(signs)
    for sign, shorts in pairs(place, "TSCharacters"):
        for short in shorts:
            full[short].add(sign)
    for table in ("JPVariants", "HKVariants", "TWVariants"):
        for sign, forms in pairs(place, table):
            for form in forms:
                full[form].add(sign)
    return full


def followed(sign: str, full: dict[str, set[str]], seen: frozenset[str] = frozenset()) -> set[str]:
    """Return the signs that no other stands behind."""
    behind = full.get(sign, {sign})
    if sign in behind or sign in seen:
        return behind - seen or {sign}
    return set().union(*(followed(one, full, seen | {sign}) for one in behind))


def main() -> None:
    """Write the table."""
    full = full_forms(Path(sys.argv[1]))
    lines = []
    for form in sorted(full):
        signs = sorted(s for s in followed(form, full) if s <= LAST)
        if form <= LAST and signs and signs != [form]:
            lines.append(f"{form} {''.join(signs)}")
    TARGET.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} forms")


if __name__ == "__main__":
    main()
