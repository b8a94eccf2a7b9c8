"""Lists, tables, rules and underlined headings of plain texts; and what only looks like them."""

import pytest

from viewer.loading import load_text
from viewer.model import Role


def parts(text):
    document = load_text(text, "x", "text/plain")
    return [(p.role, document.paragraph_text(n)) for n, p in enumerate(document.paragraphs)]


def bodies(*texts):
    return [(Role.BODY, text) for text in texts]


def items(*texts):
    return [(Role.LIST, text) for text in texts]


def rows(*texts):
    return [(Role.TABLE, text) for text in texts]


# ---- Lists -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "signs", ["*** ", "•••", "‣‣‣", "---", ("1.", "2.", "3."), ("a)", "b)", "c)"), ("(i)", "(ii)", "(iii)")]
)
def test_lines_with_signs_of_one_kind_are_items(signs):
    lines = [f"{sign} {thing}" for sign, thing in zip(signs, ("rope of hemp", "two lanterns", "a chart"), strict=False)]
    assert parts("\n".join(["Take with you:", *lines])) == [*bodies("Take with you:"), *items(*lines)]
    assert parts("\n\n".join(lines)) == items(*lines)


def test_lines_set_in_below_an_item_belong_to_it():
    text = "* the rope of hemp that hangs in the shed\n  Behind the door\n* two lanterns\n\nThat is all."
    assert parts(text) == [
        *items("* the rope of hemp that hangs in the shed Behind the door", "* two lanterns"),
        *bodies("That is all."),
    ]


def test_numbers_that_do_not_rise_and_a_single_sign_are_no_list():
    assert not any(role is Role.LIST for role, _ in parts("3. the rope\n\n7. the lantern\n\n* a chart"))


def test_what_people_say_is_no_list_though_it_begins_with_dashes():
    assert not any(role is Role.LIST for role, _ in parts("- Where were you?\n- At the harbour.\n- All night?\n- Yes."))


def test_initials_are_no_letters_of_a_list():
    assert not any(role is Role.LIST for role, _ in parts("A. Moss opened the meeting.\n\nB. Hale took the minutes."))


def test_headings_with_numbers_that_have_text_between_them_are_no_list():
    text = "1. The harbour\n\nIt lies to the north of the town.\n\n2. The bridge\n\nIt was built of oak."
    assert not any(role is Role.LIST for role, _ in parts(text))


# ---- Tables ------------------------------------------------------------------------------------------------------


def test_columns_are_cells_and_rows_are_paragraphs():
    text = (
        "Boat           Berth     Fee\nMary Ann       12      40.00\nOld Tom         7       5.50\n\nPaid in advance."
    )
    assert parts(text) == [
        *rows("Boat | Berth | Fee", "Mary Ann | 12 | 40.00", "Old Tom | 7 | 5.50"),
        *bodies("Paid in advance."),
    ]


def test_tabs_and_a_rule_below_the_head_make_a_table_too():
    assert parts("Boat\tFee\nMary Ann\t40.00") == rows("Boat | Fee", "Mary Ann | 40.00")
    assert parts("Boat        Fee\n--------  -----\nMary Ann  40.00") == rows("Boat | Fee", "Mary Ann | 40.00")


def test_the_bar_between_two_cells_points_to_the_space_between_them():
    text = "Boat       Fee\nMary Ann   40.00"
    document = load_text(text, "x", "text/plain")
    for at, character in enumerate(document.text):
        there = text[document.source_map.offset(at)]
        assert character.isspace() or there == character or (character == "|" and there.isspace())


@pytest.mark.parametrize(
    "text",
    [
        "The  council  met  on the first\nMonday of the month and voted  to\nkeep the  old  bridge.",
        "The boat was late.  Nobody knew\nwhy it was.  The harbour master\nsaid so.  He went home.",
        (
            "The council met on the first      The boat that had been lost since\n"
            "Monday of the month, and it       the gale of March was found on the\n"
            "voted to keep the old bridge      sands of the northern shore by two\n"
            "open to all who come on foot.     boys who had gone there for crabs."
        ),
    ],
    ids=["justified", "two spaces after a full stop", "newspaper columns"],
)
def test_running_text_with_wide_spaces_is_no_table(text):
    assert not any(role is Role.TABLE for role, _ in parts(text))


# ---- Rules and headings ------------------------------------------------------------------------------------------


def test_a_line_of_signs_is_no_text_and_parts_paragraphs():
    assert parts("The sheep went home.\n* * *\nThe week was dry.\n__________\nIt rained.") == bodies(
        "The sheep went home.", "The week was dry.", "It rained."
    )


@pytest.mark.parametrize("sign", "*#\u2022")
def test_a_lone_sign_between_two_scenes_is_no_text(sign):
    assert parts(f"The sheep went home.\n\n{sign}\n\nIt rained.") == bodies("The sheep went home.", "It rained.")
    assert any(sign in text for _, text in parts(f"The sheep went home.\n{sign}\nIt rained."))


@pytest.mark.parametrize(
    "text", ["The sheep went home.\n. . . . .\nThe week was dry.", "So he said --\n\n--\n\nand went."]
)
def test_dots_and_a_lone_dash_are_text(text):
    kept = "".join(t for _, t in parts(text))
    assert kept.replace(" ", "") == text.replace("\n", "").replace(" ", "")


def test_a_text_of_rules_alone_is_kept():
    assert parts("*****")[0][1] == "*****"


@pytest.mark.parametrize(("rule", "level"), [("=", 1), ("-", 2), ("~", 3)])
def test_a_short_line_with_a_rule_below_is_a_heading(rule, level):
    document = load_text(f"Of the river\n{rule * 12}\nIt rose for a week and took the sheep.", "x", "text/plain")
    assert [(p.role, p.level, p.lines) for p in document.paragraphs] == [
        (Role.HEADING, level, (1, 1)),
        (Role.BODY, 0, (3, 3)),
    ]


def test_a_rule_below_a_paragraph_makes_no_heading():
    text = "It rose for a week and took the sheep,\nand then it fell again\n----------------------\nAnother year."
    assert [role for role, _ in parts(text)] == [Role.BODY, Role.BODY]


# ---- What a mail quotes ------------------------------------------------------------------------------------------

MAIL = """\
Ruth wrote:
> The river rose for a week and took
> the   sheep with it.
>
>> And then it fell again, as it does
>> in every spring.
> Another year.
I do not believe it.
"""


def test_the_signs_before_the_lines_that_a_mail_quotes_are_no_words():
    assert parts(MAIL) == bodies(
        "Ruth wrote:",
        "The river rose for a week and took the sheep with it.",
        "And then it fell again, as it does in every spring.",
        "Another year.",
        "I do not believe it.",
    )


def test_the_items_that_a_mail_quotes_are_quoted():
    assert parts("> 1. The bank\n> 2. The ferry\n> 3. The rope") == parts("1. The bank\n2. The ferry\n3. The rope")


def test_what_a_mail_quotes_points_back_to_its_place():
    document = load_text(MAIL, "x", "text/plain")
    assert [p.lines for p in document.paragraphs] == [(1, 1), (2, 3), (5, 6), (7, 7), (8, 8)]
    for word in ("sheep", "with", "fell", "spring"):
        assert document.source_map.offset(document.text.index(word)) == MAIL.index(word)


@pytest.mark.parametrize(
    "text",
    [
        "The river carried\n> 70 sheep and\n> 80 goats.",
        "> 70 sheep\n> 80.5 goats\n> £9 each",
        ">>> flow()\n>>> ebb()\n>>> flow()",
        ">\n>\n>\n> It rained.",
    ],
)
def test_a_few_lines_with_a_sign_before_them_keep_it(text):
    assert "".join(t for _, t in parts(text)).count(">") == text.count(">")
