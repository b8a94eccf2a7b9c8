"""What stands inside quotation marks of every style, and what only looks as if it did."""

import pytest

from viewer.comparing.quotations import quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "yes" and "no".', ["yes", "no"]),
        ("He said “yes, ‘indeed’ yes”.", ["yes, ‘indeed’ yes", "indeed"]),
        ("Er rief: „Ja, ‚wirklich‘ ja“ und ging.", ["Ja, ‚wirklich‘ ja", "wirklich"]),
        ("Er rief: »Ja« und ›nein‹.", ["Ja", "nein"]),
        ("Il a dit « oui » et «non».", [" oui ", "non"]),
        ("彼は「はい、『本当』」と言った。", ["はい、『本当』", "本当"]),
        ("'We can't see the boys' boat,' he said.", ["We can't see the boys' boat,"]),
        ("‘We can’t see the boys’ boat,’ he said.", ["We can’t see the boys’ boat,"]),
        ("``Yes,'' he said, and ,,nein'' too.", ["Yes,", "nein"]),
        ("The boys' coats hung by the dogs' beds.", []),
        ("'Tis the dogs' own, and rock 'n' roll of the '60s.", []),
        ("It's 6' 2\" tall and 5\" wide.", []),
        ("He said “yes and left.", []),
        ("", []),
    ],
)
def test_what_stands_in_quotation_marks(text: str, quoted: list[str]) -> None:
    assert [text[q.start : q.end] for q in quotations(text, 0, len(text))] == quoted


def test_a_quotation_goes_on_where_the_next_paragraph_begins_with_a_mark() -> None:
    text = "He said: “We came."
    assert quotations(text, 0, len(text)) == []
    assert [text[q.start : q.end] for q in quotations(text, 0, len(text), goes_on=True)] == ["We came."]
