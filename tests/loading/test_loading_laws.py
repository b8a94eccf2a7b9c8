"""The laws of loading, over texts that nobody would write."""

import re

import numpy as np
from hypothesis import assume, example, given
from hypothesis import strategies as st
from loading_laws import check_way_back, check_whole

from viewer.comparing.rebreak import rebroken, shift_for
from viewer.loading import LoadError, load_text
from viewer.loading.source import Source
from viewer.model import Role

WORDS = [
    "word",
    "The",
    "and",
    "a-",
    "-",
    "“Quote",
    "end.",
    "Lavrov",
    "漢字",
    "日本。",
    "soft\u00ad",
    "US",
    "3",
    "*",
    "e\u0301",
]
WORDS += ["===", "* * *", "---", "   ", "a   b", "- c", "2) d", "\te"]
WORDS += ["😀", "said,", "ok:", "\u00a0", "\ufeff", "\u200b", "\0", "\ud800", " ", "  ", "\t"]
LINE_ENDS = ["\n", "\n", "\n\n", "\r\n", "\r", "\f", "\n\f", "\v", "\u2028", "\u2029"]
MARKUP = ["**", "*", "`", "[a](#)", '[b c](http://x "t")', "&amp;", "&nbsp;", "\\*", "<br>", "<u>", "</u>", "# ", "## "]
MARKUP += ["- ", "1. ", "> ", "| a | b |\n|--|--|\n| c \\| d | e | f |\n", "```\n", "<p>", "</p>", "<b>", "</b>"]
MARKUP += [
    "<!-- c -->",
    "<script>x</script>",
    "![alt](s)",
    "~~",
    "[^1]",
    "\n\n[^1]: note ",
    "---\n",
    "  \n",
    "\\\n",
    "    ",
]
MARKUP += ["<a href='q'>", "</a>", "<http://a.b>", "<", "&", "\\", "==="]

# Lines that are drawn are no text.
RULE = re.compile(r"[ \t\ufeff]*(?:[=*-][ \t\ufeff]*){3,}")

plain = st.lists(st.sampled_from(WORDS + LINE_ENDS), max_size=40).map("".join) | st.text(max_size=80)
marked = st.lists(st.sampled_from(WORDS + LINE_ENDS + MARKUP + [" "] * 8), max_size=30).map("".join)


def loaded(text, media_type):
    try:
        return load_text(text, "x", media_type)
    except LoadError:
        assume(False)  # noqa: FBT003


def source_of(text):
    return text.removeprefix("\ufeff").replace("\0", "\ufffd").replace("\ud800", "\ufffd")


@given(plain)
@example("===\n\ufeff")
def test_plain_text_loses_nothing(text):
    document = loaded(text, None)
    assume(document.media_type == "text/plain")
    surrogates_shown = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    check_way_back(document, source_of(surrogates_shown), cells=True)
    check_whole(document)
    lines = Source(source_of(surrogates_shown), "x").line_texts
    written = "".join(line for line in lines if not RULE.fullmatch(line))
    kept = [c for c in document.text if not c.isspace() and c != "|"]
    wanted = [c for c in written if not c.isspace() and c not in "\ufeff|"]
    if not written.replace("\ufeff", "").strip():
        return  # of rules alone: they are all there is
    if any(p.role is Role.RUNNING_HEAD for p in document.paragraphs):
        kept, wanted = sorted(kept), sorted(wanted)  # what belongs to a page stands behind the paragraph it tore
    if "\u200b" not in text and not set(text) & set("\u200c\u200d\u2060"):  # alone on a line they are no text
        assert kept == wanted


@given(marked)
def test_markdown_points_back(text):
    document = loaded(text, "text/markdown")
    check_way_back(document, source_of(text), decoded_from="&")
    check_whole(document)


@given(plain | marked, st.sampled_from([None, "text/markdown"]), st.randoms(use_true_random=False))
def test_breaks_that_are_moved_and_moved_back_leave_an_equal_document(text, media_type, random):
    document = loaded(text, media_type)
    assume(all(j.glue or j.certain for j in document.joints))
    moved_and_back(document, random)


def test_a_text_whose_paragraphs_are_on_no_pages_has_none_when_its_breaks_are_moved():
    document = load_text("One line of it\f\nand another one\nof the same.", "x", "text/markdown")
    assert {p.page for p in document.paragraphs} == {None}
    moved = rebreak(document, {n for n, j in enumerate(document.joints) if not j.certain})
    assert {p.page for p in moved.paragraphs} == {None}


def test_breaks_without_a_space_are_moved_and_moved_back():
    document = load_text("It will open in spring, pro-\nvided that the roof holds through the\nwinter.", "x")
    parted = rebreak(document, {0})
    assert parted.joints[0].start == document.joints[0].start
    assert rebreak(parted, ()) == document


def rebreak(document, breaks):
    """Return the document with paragraph breaks at just those joints (by number), besides the certain ones."""
    chosen = np.zeros(len(document.joints), np.bool_)
    chosen[list(breaks)] = True
    shift = shift_for(document, chosen)
    return rebroken(document, shift) if shift else document


def moved_and_back(document, random):
    free = [n for n, j in enumerate(document.joints) if not j.certain]
    now = {n for n in free if document.joints[n].is_break}
    moved = rebreak(document, {n for n in free if random.random() < 0.5})
    check_whole(moved)
    assert rebreak(moved, now) == document
