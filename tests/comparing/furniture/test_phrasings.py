"""The turns in which sites in seven languages say what is no article: each is known at the edge of a page, for what it
is. `phrasings/` has a file a language, a line `role|text`; where a reader would accept two roles, both.
"""

from pathlib import Path

import pytest

from viewer.lexicons import lexicon_for
from viewer.model.phrases import Line

HERE = Path(__file__).parent / "phrasings"
PHRASINGS = [
    (path.stem, *line.split("|", 1))
    for path in sorted(HERE.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


def test_there_are_seven_languages_with_all_roles() -> None:
    for language in ("de", "en", "es", "fr", "it", "pt", "ru"):
        roles = {role for known, roles, _ in PHRASINGS if known == language for role in roles.split("/")}
        assert len(roles) == 12


@pytest.mark.parametrize(("language", "roles", "text"), PHRASINGS)
def test_a_usual_turn_is_known(language: str, roles: str, text: str) -> None:
    around = " ".join(other for known, _, other in PHRASINGS if known == language)
    role = lexicon_for(around).furniture.role_of(Line(text, len(text.split())), edge=True)
    assert role is not None
    assert role.value in roles.split("/")
