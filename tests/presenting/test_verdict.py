"""The verdict reads as a good editor would have written it."""

from __future__ import annotations

import pytest
from presenting.builder import built, left, moved, pair, right

from viewer.joining import compare_documents, load_text
from viewer.model import Category, Role
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING, Filter
from viewer.presenting.headings import Heading
from viewer.presenting.presenter import Presenter
from viewer.presenting.verdict import verdict

BODY = pair("The body of both.")


def said(comparison, shown=DEFAULT_FILTER):
    found = verdict(comparison, shown)
    return found.sentence().replace("\u00a0", " ")


TOLD = [
    ((BODY,), "Identical. Nothing differs, to the last character."),
    ((pair("the [-a-]{+b+} end"),), "The same article. 1 difference in wording."),
    (
        (pair("[-a-]{+b+} [-c-]{+d+} [-1-]{+2+}<number> [-e-]{+f+}<spelling>"),),
        "The same article. 2 differences in wording, 1 in numbers and 1 in spelling.",
    ),
    ((pair("it[-’-]{+'+}<typography>s"),), "The same article, word for word. 1 typographic difference is hidden."),
    (
        (pair("it[-’-]{+'+}<typography>s it[-’-]{+'+}<typography>s[-,-]{++}<punctuation>"),),
        "The same article, word for word. 3 differences of form are hidden, most of them in typography.",
    ),
    (
        (pair("it[-’-]{+'+}<typography>s[-,-]{++}<punctuation>"),),
        "The same article, word for word. 2 differences of form are hidden.",
    ),
    (
        (pair("[-Old-]{+New+} title", Role.TITLE), pair("[-a-]{+b+}")),
        "The same article. 2 differences in wording (one of them in the title).",
    ),
    ((pair("[-Old-]{+New+} title", Role.TITLE), BODY), "The same article. 1 difference in wording (in the title)."),
    (
        (left("Old title", Role.TITLE), right("New title", Role.TITLE), BODY),
        "The same article. The titles differ.",
    ),
    ((right("A title", Role.TITLE), BODY), "The same article. A title stands only on the right."),
    ((moved("Gone.", after=1), BODY), "The same article. 1 paragraph moved."),
    ((BODY, right("New.")), "The same article. 1 paragraph was added."),
    ((BODY, right("New."), right("Newer.")), "The same article. 2 paragraphs were added."),
    ((BODY, left("Old.")), "The same article. 1 paragraph is missing on the right."),
    (
        (BODY, left("Old."), left("Older."), right("New.")),
        "The same article. 1 paragraph was added; 2 are missing on the right.",
    ),
    (
        (pair("the [-a-]{+b+} end, [-1-]{+2+}<number>"), left("Old."), left("Older."), right("New.")),
        ("The same article. 4 differences in wording (three of them whole paragraphs) and 1 in numbers; "
        "1 paragraph was added; 2 are missing on the right."),
    ),
    (
        (pair("[-Old-]{+New+} title", Role.TITLE), pair("[-a-]{+b+}"), right("New.")),
        ("The same article. 3 differences in wording (one of them a whole paragraph, one in the title); "
        "1 paragraph was added."),
    ),
    (
        (BODY, right("Not ours.", Role.DISCLAIMER)),
        "The same article, word for word. A disclaimer stands only on the right.",
    ),
    (
        (left("No comments", Role.COMMENTS), BODY, right("By A. W.", Role.BYLINE), right("© P", Role.COPYRIGHT)),
        (
            "The same article, word for word. A copyright notice and a byline stand only on the right; "
            "a comment section only on the left."
        ),
    ),
    (
        (left("No comments", Role.COMMENTS), left("Post one", Role.COMMENTS), BODY),
        "The same article, word for word. A comment section stands only on the left.",
    ),
    (
        (pair("By [-A-]{+B+}", Role.BYLINE), pair("© [-1-]{+2+}", Role.COPYRIGHT), BODY),
        "The same article, word for word. A copyright notice and a byline differ.",
    ),
    (
        (right("1. New.", Role.LIST), *(pair(f"[-{n}-]{{+{n + 1}+}}<number>. Old.", Role.LIST) for n in (1, 2, 3)),
         pair("in [-5-]{+6+}<number> years")),
        "The same article. 4 differences in numbers (3 of them numbers of paragraphs); 1 paragraph was added.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "told"), TOLD)
def test_the_sentence(rows, told):
    assert said(built(*rows)) == told


def test_a_number_of_the_verdict_is_that_of_the_switch_and_of_the_heading_in_the_list():
    presenter = Presenter(built(pair("the [-a-]{+b+} end, [-c-]{+d+}"), left("Old."), moved("Gone.", after=1)))
    n = presenter.counts()[Category.WORDING]
    assert n == 3
    told = Heading(Category.WORDING, n).said.replace("\u00a0", " ")
    assert told == "3 differences in wording"
    assert told in said(presenter.comparison)


def test_what_was_left_out_by_hand_is_told_so():
    out = [left(words, Role.LEFT_OUT) for words in ("One.", "Two.")]
    assert said(built(out[0], BODY, out[1])) == (
        "The same article, word for word. Two passages left out by hand stand only on the left."
    )


def test_much_furniture_is_named_by_what_matters_and_counted():
    roles = (
        Role.METADATA,
        Role.BYLINE,
        Role.SOURCE,
        Role.COPYRIGHT,
        Role.CONTACT,
        Role.DISCLAIMER,
        Role.PROMOTION,
    )
    assert said(built(BODY, *(right(f"A passage of {role}", role) for role in roles))) == (
        "The same article, word for word. A disclaimer, a copyright notice, a source note and 4 more passages"
        " stand only on the right."
    )


def test_negations_are_told_though_they_are_small_words():
    left = "The ramp was not safe, he said. The port has not opened it, and nobody called back on Monday or since then."
    right = left.replace("not safe", "safe").replace("Monday", "Friday")
    assert "A negation is among them." in said(compare_documents(load_text(left, "a"), load_text(right, "b")))
    both = compare_documents(load_text(left, "a"), load_text(right.replace("not opened", "opened"), "b"))
    assert "2 negations are among them." in said(both)
    assert "negation" not in said(both, Filter(frozenset({Category.NUMBER})))


def test_bylines_of_both_sides_differ_and_are_not_counted_as_passages():
    rows = (
        left("By Mira Holt", Role.BYLINE),
        right("By Jonas Weber", Role.BYLINE),
        BODY,
        right("Menu", Role.NAVIGATION),
    )
    assert said(built(*rows)) == (
        "The same article, word for word. The bylines differ. A navigation line stands only on the right."
    )


def test_two_of_one_role_are_counted():
    comparison = built(right("© A", Role.COPYRIGHT), BODY, right("© B", Role.COPYRIGHT))
    assert "Two copyright notices stand only on the right." in said(comparison)


LIKENESS = [
    (0.98, "The same article."),
    (0.7, "A revised version of the same article."),
    (0.2, "Partly the same text."),
]


@pytest.mark.parametrize(("similarity", "headline"), LIKENESS)
def test_the_headline_follows_the_likeness(similarity, headline):
    assert verdict(built(pair("[-a-]{+b+}"), similarity=similarity)).headline == headline


def test_unrelated_texts_get_no_claim_but_that():
    comparison = built(left("One thing."), right("Another."), similarity=0.01, unrelated=True)
    assert said(comparison) == "These two texts share almost nothing. No passage is set against another."


def test_what_is_shown_is_told_and_what_is_hidden_is_counted():
    comparison = built(pair("[-a-]{+b+} it[-’-]{+'+}<typography>s"), right("Not ours.", Role.DISCLAIMER))
    assert said(comparison, EVERYTHING) == (
        "The same article. 1 difference in wording and 1 in typography. A disclaimer stands only on the right."
    )
    assert said(comparison, Filter(frozenset({Category.TYPOGRAPHY}))) == (
        "The same article. 1 difference in typography. 2 differences are hidden."
    )


def test_an_incomplete_answer_says_so_and_where():
    comparison = built(pair("[-a-]{+b+}"), limits=("the stretch is too long to be aligned word by word",))
    assert verdict(comparison).caution.replace("\u00a0", " ") == (
        "The answer is coarser than usual in one stretch (from ¶ 1 on the left, ¶ 1 on the right). "
        "The stretch is too long to be aligned word by word."
    )


def test_large_numbers_can_be_read_and_are_not_torn():
    comparison = built(*(pair("[-a-]{+b+} " * 600) for _ in range(20)))
    assert verdict(comparison).findings == "12,000\u00a0differences\u00a0in wording."


def test_files_that_are_written_otherwise_are_not_called_identical():
    texts = "The cat sat on the mat.\nIt slept.", "The cat sat  on the mat.\nIt slept."
    one, spaced = (load_text(text, "pasted") for text in texts)
    told = "The same text. No word and no mark differs, only how they are written down"
    assert said(compare_documents(one, spaced)).startswith(told)
    assert said(compare_documents(one, one)) == "Identical. Nothing differs, to the last character."


def test_captions_are_told_apart_from_paragraphs():
    found = said(
        built(BODY, right("The bell. Photo: R. Amory", Role.CAPTION), left("Gone."), left("Pic", Role.CAPTION))
    )
    assert found == (
        "The same article. 1 paragraph is missing on the right; a caption stands only on the left; "
        "a caption stands only on the right."
    )


@pytest.mark.parametrize(("lines", "told"), [(2_000, "The same text. 1"), (1_000, "The same article. 1")])
def test_a_text_as_long_as_a_book_is_no_article(lines, told):
    long = pair("The keeper of the light walked down to the village every Saturday for oil. " * lines)
    assert said(built(long, left("Gone."))).startswith(told)


def test_the_head_of_a_page_that_differs_is_called_so():
    head = pair("City Council[-, confidential-]{+ only+}", Role.RUNNING_HEAD)
    assert said(built(head, BODY)).endswith("A header or footer differs.")
