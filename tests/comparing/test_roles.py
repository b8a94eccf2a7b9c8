"""The part that a paragraph plays by where it stands, as a document by itself shows it."""

import pytest

from viewer.comparing.furniture import Page
from viewer.joining import compare_documents, load_text
from viewer.lexicons import load_lexicon
from viewer.loading.raw import Raw
from viewer.loading.rich import Rich
from viewer.model import Category, Document, Kind, Role

# Role and paragraph; what stands in no role is of the body.
PAGES = {
    "a policy has its name for a title": """
        title | PRIVACY POLICY
        body | What we collect
        body | We keep the names of travellers for a year, and we give them to nobody but the office.
    """,
    "a policy that the foot links to is a link": """
        title | The winter timetable
        body | The boat leaves at midnight and arrives before two in the morning with the post.
        navigation | Privacy Policy
    """,
    "among links it is one at the head as well": """
        navigation | Skip to content
        navigation | Privacy policy
        navigation | Log in
        title | The winter timetable
        body | The boat leaves at midnight and arrives before two in the morning with the post.
    """,
    "what terms say of cookies and of liability they say themselves": """
        navigation | We use cookies to improve this site.
        title | Terms of Use
        body | By using this website you agree to these terms and to the rules of the house.
        body | The views expressed in this article are the author's own and not those of this paper.
        body | You may tie up at the pier for as long as the tide allows, and no longer than that, it says.
        copyright | © 2019 The Skerry Gazette
    """,
    "German terms": """
        title | Allgemeine Geschäftsbedingungen
        body | Der Verein haftet nicht für Schäden, die an Bord oder auf der Landungsbrücke entstehen.
    """,
    "what is said is no title": """
        body | "Where have you been?" asked Tilda.
        body | "A fire!"
        body | —A small one.
        body | She put down the kettle and went to the window, and drew the curtain a little aside.
    """,
    "an article of short paragraphs has a title": """
        title | Parliament votes on the ban
        body | The house will vote on Thursday on a bill to ban the nets.
        body | The fishers oppose it.
    """,
    "comments": """
        title | Prints of sandals
        body | The oldest prints of sandals have been found on a beach below the light of Skarra.
        comments | 3 thoughts on "Sandals"
        comments | walker77 says:
        comments | July 20, 2023 at 8:01 am
        comments | Amazing!!
        promotion | Subscribe to our newsletter
        byline | Articles by: Ruth Amory
        copyright | © 2023 The Skarra Walker
    """,
    "who posted it, when, and under what": """
        title | The winter timetable
        byline | Posted by Mira Holt on 14 March 2024 in Transport
        body | The boat leaves at midnight and arrives before two in the morning with the post.
    """,
    "an agency's end": """
        body | The harbour board voted on Sunday night to keep the night ferry for another year.
        byline | (Editing by Sue Hall; additional words by Omar Said)
        metadata | END
    """,
    "brackets of an article": """
        body | The harbour board voted on Sunday night to keep the night ferry for another year.
        body | (Applause.)
        body | It will be kept for as long as anybody lives on the island, said the clerk to us.
        body | (It will not.)
    """,
}


@pytest.mark.parametrize("about", PAGES)
def test_roles_of_a_page(about: str) -> None:
    told = [line.strip().split(" | ") for line in PAGES[about].splitlines() if line.strip()]
    document = load_text("\n\n".join(text for _, text in told), "page", "text/plain")
    found = [role.value for role in Page(document, load_lexicon(("en", "de"))).roles()]
    assert [(role, text[:40]) for role, (_, text) in zip(found, told, strict=True)] == [(r, t[:40]) for r, t in told]


def _document(*paragraphs: tuple[Role, str]) -> Document:
    rich = Rich()
    for role, text in paragraphs:
        back = rich.around(None if role is Role.BODY else role)
        rich.block()
        rich.say(text)
        rich.end()
        back()
    return rich.document(Raw(b"", "pages"), "text/plain")


@pytest.mark.parametrize("second", ["See the inquest.", "Nobody on the pier saw him come down again that night."])
def test_a_page_number_between_two_halves_of_a_paragraph_is_furniture(second: str) -> None:
    around = [(Role.BODY, f"Sentence {n} is about the harbour and the boats that lie in it.") for n in "abcdefgh"]
    first = "The keeper went up at nine and lit the lamp, as he had done each night for thirty years."
    whole = _document(*around, (Role.BODY, f"{first} {second}"), *around)
    pages = (Role.BODY, first), (Role.METADATA, "39"), (Role.BODY, second)
    found = compare_documents(whole, _document(*around, *pages, *around))
    numbers = [
        d for d in found.differences if d.right is not None and "39" in found.right.text[d.right.start : d.right.end]
    ]
    assert [(d.category, d.role) for d in numbers] == [(Category.FURNITURE, Role.METADATA)]
    assert not [d for d in found.differences if d.category.substantive]


def test_the_name_above_a_page_is_not_the_source_that_another_page_names() -> None:
    body = [(Role.BODY, f"Sentence {n} is about the harbour and the boats that lie in it.") for n in "abcdefgh"]
    left = _document((Role.NAVIGATION, "Harbour Courier"), *body)
    found = compare_documents(left, _document(*body, (Role.BODY, "Source: Harbour Courier")))
    assert [(d.kind, d.role) for d in found.differences] == [
        (Kind.DELETED, Role.NAVIGATION),
        (Kind.INSERTED, Role.SOURCE),
    ]


def test_the_rows_of_a_table_are_no_links_though_bars_stand_between_their_cells() -> None:
    table = "Boat       Time   Crew\nSolveig    4      6\nOld Marit  5      7"
    around = "The boats went round the rock of Skarra on Sunday, with the wind in the west, and all came home."
    left = load_text(f"{around}\n\n{table}\n", "left", "text/plain")
    right = load_text(f"{around}\n\n{table.replace('5      7', '5      8')}\n", "right", "text/plain")
    found = compare_documents(left, right)
    assert [p.role for p in found.left.paragraphs] == [Role.BODY, Role.TABLE, Role.TABLE, Role.TABLE]
    assert [d.category for d in found.differences] == [Category.NUMBER]
