"""The web page: whole, safe, and true to what the presenter shows."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from presenting.builder import built, left, moved, pair, right
from presenting.test_filters import ALL_KINDS
from reporting.hostile import HOSTILE

from viewer.model import PARAGRAPH_BREAK, Category, Role
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING
from viewer.reporting import render

VOID = {"meta", "input"}
HARMLESS = {
    *("html", "head", "meta", "title", "style", "body", "input", "header", "main", "section", "aside"),
    *(
        "h1",
        "h2",
        "p",
        "span",
        "div",
        "label",
        "i",
        "em",
        "b",
        "strong",
        "u",
        "s",
        "code",
        "sup",
        "sub",
        "small",
        "bdi",
    ),
    *("table", "caption", "thead", "tbody", "tr", "th", "td", "ins", "del", "a", "ol", "li", "dl", "dt", "dd"),
}


class Page(HTMLParser):
    """The page as a browser would take it apart."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.open, self.text, self.paragraphs = [], [], "", {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        self.text += data
        inside = [a for t, a in self.open if t == "p" and "data-n" in a]
        if inside and not any("tag" in (a.get("class") or "").split() for _, a in self.open):
            self.paragraphs[inside[-1]["id"]] = self.paragraphs.get(inside[-1]["id"], "") + data

    def values(self, attribute):
        return [a[attribute] for _, a in self.elements if attribute in a]


@pytest.mark.parametrize("shown", [DEFAULT_FILTER, EVERYTHING])
def test_nothing_of_a_source_becomes_markup(shown):
    page = Page(render(HOSTILE, "html", shown))
    assert page.open == []
    assert {tag for tag, _ in page.elements} <= HARMLESS
    assert not [
        n for _, a in page.elements for n in a if n.startswith("on") or n in {"src", "style", "srcset", "action"}
    ]
    assert all(re.fullmatch(r"#[\w-]+", href) for href in page.values("href"))


def test_the_page_forbids_every_request_and_every_script():
    report = render(HOSTILE, "html")
    policy = Page(report).elements
    csp = next(a["content"] for t, a in policy if t == "meta" and a.get("http-equiv") == "Content-Security-Policy")
    assert csp.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert "url(" not in report
    assert "@import" not in report
    assert "<script" not in report


def test_no_control_character_and_no_half_pair_reaches_the_page():
    report = render(HOSTILE, "html")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", report)
    report.encode("utf-8")


def test_a_link_of_a_source_can_be_read_and_leads_nowhere():
    page = Page(render(HOSTILE, "html"))
    assert "javascript:alert(3)" in page.values("title")
    assert all(href.startswith("#") for href in page.values("href"))


@pytest.mark.parametrize("comparison", [ALL_KINDS, HOSTILE], ids=["all kinds", "hostile"])
def test_every_word_of_both_texts_is_there(comparison):
    page = Page(render(comparison, "html"))
    for side, document in (("left", comparison.left), ("right", comparison.right)):
        shown = [page.paragraphs[f"{side}-{n}"] for n in range(1, len(document.paragraphs) + 1)]
        wanted = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "\ufffd", document.text)
        assert PARAGRAPH_BREAK.join(shown) == wanted


def test_ids_are_unique_and_every_anchor_leads_to_one():
    page = Page(render(ALL_KINDS, "html"))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.values("href")} <= set(ids)
    assert {target for t, a in page.elements if t == "label" for target in [a["for"]]} <= set(ids)


def test_each_difference_is_in_the_list_and_leads_to_its_place_and_back():
    page = Page(render(ALL_KINDS, "html"))
    listed = [a["id"] for t, a in page.elements if t == "li"]
    assert sorted(listed) == sorted(d.id for d in ALL_KINDS.differences)
    back = {a["href"][1:] for t, a in page.elements if t == "a" and "n" in a.get("class", "").split()}
    assert back == set(listed)
    assert {f"#at-{d.id}" for d in ALL_KINDS.differences} <= set(page.values("href"))


def test_switches_have_counts_and_stand_as_the_filter_says():
    page = Page(render(ALL_KINDS, "html"))
    boxes = {a["id"].removeprefix("show-"): "checked" in a for t, a in page.elements if t == "input"}
    assert boxes == {c.value: DEFAULT_FILTER.shows(c) for c in Category}
    assert f"Wording {ALL_KINDS.count_by_category()[Category.WORDING]}" in page.text


def test_a_category_without_a_difference_has_no_switch():
    page = Page(render(built(pair("[-a-]{+b+}")), "html"))
    assert [a["id"] for t, a in page.elements if t == "input"] == ["show-wording"]


def test_marks_are_told_to_those_who_cannot_see_them():
    page = Page(render(built(pair("by [-hosts-]{+ghosts+} here")), "html"))
    assert [a["title"] for t, a in page.elements if t in {"ins", "del"}] == ["“hosts” became “ghosts”"] * 2


def test_a_moved_passage_leads_to_its_other_place():
    page = Page(render(built(moved("Gone away.", after=2), pair("One."), pair("Two.")), "html"))
    assert {
        a["href"]
        for t, a in page.elements
        if t == "a" and "moved" in a.get("class", "").split() and "tag" in a["class"]
    } == {
        "#right-3",
        "#left-1",
    }


def test_unrelated_texts_stand_each_in_its_own_flow():
    page = Page(render(built(left("One."), left("Two."), right("Quite."), right("Other."), unrelated=True), "html"))
    assert [t for t, _ in page.elements].count("tr") == 2
    assert not [t for t, _ in page.elements if t in {"ins", "del", "li", "input"}]
    assert "share almost nothing" in page.text


def test_directions_and_languages_are_kept():
    page = Page(render(built(pair("שלום")), "html"))
    assert all(a.get("dir") == "auto" for t, a in page.elements if t == "p" and "data-n" in a)


def test_identical_texts_say_so():
    assert "Identical." in Page(render(built(pair("Same.")), "html")).text


def test_furniture_is_tagged_by_its_role():
    page = Page(render(built(pair("Same."), right("Not ours.", Role.DISCLAIMER)), "html"))
    assert "Disclaimer, only on the right" in page.text


def test_the_number_of_a_difference_stands_before_the_space_behind_it():
    page = render(built(pair("Board Keeps [-the -]{++}Ferry")), "html")
    assert re.search(r'>the</del><a class="n [^>]*></a> Ferry', page)


def test_what_is_not_shown_is_separated_behind_all_but_the_last():
    page = render(ALL_KINDS, "html")
    assert '#show-furniture:not(:checked)~header .hidden span:has(~.furniture)::after{content:" ·"}' in page


def test_the_line_between_the_columns_does_not_end_with_the_text():
    assert 'main::after{content:"";grid-area:1/1' in render(ALL_KINDS, "html")
