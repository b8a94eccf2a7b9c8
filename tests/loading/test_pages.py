"""Whole pages, each beside its article in Markdown (`pages/`): the article is found, and no word of the page lost."""

import plistlib
import re
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path

import pytest

from viewer.joining import compare_documents
from viewer.loading import load, load_bytes, load_text
from viewer.loading.from_html import read
from viewer.loading.raw import Raw
from viewer.model import Category, ReadingOptions, Role

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
NAMES = [p.stem for p in PAGES]
WHOLE = ReadingOptions(whole_page=True)


def page(name):
    return (Path(__file__).parent / "pages" / f"{name}.html").read_bytes()


def article(name):
    return load(Path(__file__).parent / "pages" / f"{name}.md")


def opened(data, name="page.html", **options):
    return read(Raw(data, name, options=ReadingOptions(**options)))


def said(document, *roles):
    return [document.paragraph_text(n) for n, p in enumerate(document.paragraphs) if p.role in roles]


@pytest.mark.parametrize("name", NAMES)
def test_the_article_is_the_same_as_in_markdown_and_all_else_is_the_page_around_it(name):
    comparison = compare_documents(opened(page(name)), article(name))
    others = [d for d in comparison.differences if d.category is not Category.FURNITURE]
    assert others == []
    assert comparison.similarity == 1.0


class Words(HTMLParser):
    """The words of a page that a reader sees, by another parser than ours."""

    UNSEEN = frozenset(["head", "script", "style", "template", "noscript", "svg", "select", "textarea"])

    def __init__(self, text):
        super().__init__()
        self.unseen, self.words, self.hidden = [], [], 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        if tag in self.UNSEEN or "hidden" in known or "display:none" in (known.get("style") or ""):
            self.unseen.append(tag)

    def handle_endtag(self, tag):
        if self.unseen and self.unseen[-1] == tag:
            self.unseen.pop()

    def handle_data(self, data):
        if not self.unseen:
            self.words += re.findall(r"\w+", data)


@pytest.mark.parametrize("options", [{}, {"whole_page": True}], ids=["article", "whole"])
@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_the_page_is_lost_and_none_is_invented(name, options):
    text = page(name).decode("cp1252" if name == "old" else "utf-8")
    expected = Words(text).words
    document = opened(page(name), **options)
    found = re.findall(r"\w+", document.text)
    # The numbers of numbered lists and the alternative texts of pictures are seen, and stand in no text of the source.
    alternatives = re.findall(r"\w+", " ".join(re.findall(r'alt="([^"]*)"', text)))
    missing = [w for w in expected if w not in set(found)]
    invented = [w for w in found if w not in set(expected) and w not in alternatives and not w.isdigit()]
    assert missing == []
    assert invented == []
    assert "never read" not in document.text.lower()
    assert len(found) >= len(expected)


def test_the_whole_page_has_the_words_of_the_article_way():
    for name in NAMES:
        whole, parted = (opened(page(name), whole_page=w).text for w in (True, False))
        assert re.findall(r"\w+", whole) == re.findall(r"\w+", parted)


def test_what_the_page_tells_of_the_article():
    news = opened(page("news"))
    assert news.title == "Harbour council votes to keep the night ferry"
    assert (news.byline, news.date, news.language) == ("Marta Lindqvist", "2019-03-14T18:20:00+00:00", "en-GB")
    blog = opened(page("blog"))
    assert (blog.title, blog.byline, blog.date) == ("Why I stopped counting steps", "Ada Wren", "2021-05-02")
    assert opened(page("government")).date == "2020-01-07"
    assert opened(page("old")).title == "The Winter Post - Letters"
    assert opened(page("old")).encoding == "cp1252"


def test_the_parts_of_a_news_page():
    news = opened(page("news"))
    assert said(news, Role.TITLE) == ["Harbour council votes to keep the night ferry"]
    assert "Ferry strike called off at the last minute" in said(news, Role.PROMOTION)
    assert "Reply" in said(news, Role.COMMENTS)
    assert "Share on Facebook Share on Twitter Email this story" in said(news, Role.NAVIGATION)
    assert said(news, Role.TABLE)[0] == "Year | Passengers | Crossings"
    assert len(said(news, Role.LIST)) == 3


BLOG = """<!doctype html><title>The ferry, and who knew | Quay Notes</title>
<div id="header"><h1><a href="https://quay.example/">Quay Notes</a></h1><p>A weblog about the water</p></div>
<article><h2 class="entry-title">The report on the ferry was never sent</h2>
<p class="meta">Posted by Mira Holt on 14 March 2024 in Transport</p><div class="entry-content">{text}</div></article>
<section id="comments"><form><label>E-mail (will not be published)</label><input><label>Your words</label></form>
</section>"""
PROSE = "".join(
    f"<p>The board of harbour {n} keeps its ferry all winter, its chair said on Monday.</p>" for n in "abcde"
)


def test_the_name_of_a_site_is_not_the_title_of_its_article():
    blog = opened(BLOG.format(text=PROSE).encode())
    assert said(blog, Role.TITLE) == [blog.title] == ["The report on the ferry was never sent"]
    assert said(blog, Role.NAVIGATION) == ["Quay Notes", "A weblog about the water"]


def test_a_first_heading_that_leads_nowhere_or_to_the_article_is_its_title():
    for heading in ("Ferries kept", '<a href="/2024/ferries">Ferries kept</a>', "<a>Ferries kept</a>"):
        page = f"<!doctype html><h1>{heading}</h1><article><h2>Why</h2><div>{PROSE}</div></article>"
        assert said(opened(page.encode()), Role.TITLE) == ["Ferries kept"]


def test_the_heading_of_a_menu_or_of_other_stories_is_no_title():
    for around in ("aside", "nav", 'div class="related-posts"'):
        other = f"<{around}><h2>Read next</h2></{around.split()[0]}>"
        page = f"<!doctype html><article>{other}<h2>Ferries kept</h2><div>{PROSE}</div></article>"
        assert said(opened(page.encode()), Role.TITLE) == ["Ferries kept"]


def test_the_labels_of_a_comment_form_are_part_of_it():
    blog = opened(BLOG.format(text=PROSE).encode())
    assert said(blog, Role.COMMENTS) == ["E-mail (will not be published)", "Your words"]


def test_the_entries_of_a_menu_are_navigation_whatever_they_are_called():
    menu = "".join(
        f"<li><a href=/{name}>{name}</a></li>" for name in ("Home", "Politics", "Region", "Sport", "Weather")
    )
    page = f"<!doctype html><nav><ul>{menu}</ul></nav><h1>Ferries kept</h1><div>{PROSE}</div>"
    bare = f"<!doctype html><h1>Ferries kept</h1>{PROSE}"
    comparison = compare_documents(opened(page.encode()), opened(bare.encode()))
    assert {d.role for d in comparison.differences} == {Role.NAVIGATION}


def test_a_disclaimer_below_the_article_is_found_and_called_one():
    disclaimer = (
        "The views expressed in this article are those of the author and do not necessarily reflect the views of the "
        "paper or of those who own it."
    )
    below = page("government").replace(b'<div role="contentinfo">', f"<div>{disclaimer}</div><div>".encode())
    comparison = compare_documents(opened(below), article("government"))
    found = [d.role for d in comparison.differences if comparison.left.text[d.left.start : d.left.end] == disclaimer]
    assert found == [Role.DISCLAIMER]


def test_an_article_in_several_boxes_is_whole():
    parts = re.split(rb'<div class="ad-slot">.*?</div>', page("news"))
    boxes = b'</div><div class="ad-slot">Advertisement</div><div class="story__body">'.join(parts)
    assert [d for d in compare_documents(opened(boxes), article("news")).differences if d.substantive] == []


def test_two_copies_of_a_page_with_another_frame_differ_in_the_frame_alone():
    other = page("news").replace(b"Eastmouth Courier", b"Norvik Telegraph").replace(b"harbourmaster77", b"gull4")
    comparison = compare_documents(opened(page("news")), opened(other))
    assert {d.category for d in comparison.differences} == {Category.FURNITURE}


def test_a_page_without_an_article_is_shown_whole_and_says_so():
    document = opened(b"<!doctype html><title>Hello</title><p>Not much here.</p>")
    assert document.notes == ("No article was found in the page, so the whole page is shown.",)
    assert [p.role for p in document.paragraphs] == [Role.BODY]


def test_paragraphs_know_their_line():
    lines = page("blog").decode().split("\n")
    document = opened(page("blog"))
    for n, paragraph in enumerate(document.paragraphs):
        first = document.paragraph_text(n).split()[0].strip("“”1.[]")
        assert first in " ".join(lines[paragraph.lines[0] - 1 : paragraph.lines[0] + 1])


# Containers, and other ways to write the same page


def mail(html, charset="utf-8", transfer="quoted-printable", address="https://courier.example/news/"):
    message = EmailMessage()
    message["Subject"] = "Harbour council votes"
    message["Snapshot-Content-Location"] = address
    message.set_content(html, subtype="html", charset=charset, cte=transfer)
    message.replace_header("Content-Type", f"text/html; charset={charset}")
    message["Content-Location"] = address
    message.make_related()
    message.add_related(b"\x89PNG", "image", "png")
    return message.as_bytes()


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
@pytest.mark.parametrize("name", ["saved.mhtml", "saved.txt"])
def test_a_page_that_a_browser_saved_in_one_file(name, charset, transfer):
    html = page("news").decode().replace('<meta charset="utf-8">', "").replace('<link rel="canonical"', "<link")
    document = load_bytes(mail(html, charset, transfer), name)
    assert document.media_type == "multipart/related"
    assert [d for d in compare_documents(document, article("news")).differences if d.substantive] == []
    assert "https://courier.example/news/2019/02/figures" in {r.link for r in document.runs}


def webarchive(html, kind=plistlib.FMT_BINARY):
    main = {
        "WebResourceData": html,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "windows-1252",
        "WebResourceURL": "https://courier.example/news/",
    }
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=kind)


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_that_safari_saved_in_one_file(kind):
    html = page("news").decode().replace('<meta charset="utf-8">', "").encode("cp1252")
    document = load_bytes(webarchive(html, kind), "saved")
    assert document.media_type == "application/x-webarchive"
    assert [d for d in compare_documents(document, article("news")).differences if d.substantive] == []


def test_xhtml_with_elements_that_close_themselves():
    head = '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/>'
    body = '<a id="top"/><p>One<br/>two &nbsp;<![CDATA[a < b]]></p><p/><div/><p>End</p>'
    text = f'{head}<script src="x.js"/></head><body>{body}</body></html>'
    assert load_bytes(text.encode(), "x.xhtml").text == "One two \u00a0a < b\n\nEnd"


def test_a_page_is_told_by_its_content_whatever_it_is_called():
    for name in ("page.txt", "page.docx", "page", "page.md"):
        assert load_bytes(page("news"), name).media_type == "text/html"
    assert load_bytes(b"Just a line of text.", "page.html").media_type == "text/plain"
    assert load_bytes(b"<p>A <b>fragment</b> of a page.", "page.html").media_type == "text/html"


def test_what_somebody_said_it_is_counts_less_than_what_is_in_it():
    saved = mail(page("news").decode())
    assert load_bytes(saved, "x", media_type="text/html").media_type == "multipart/related"
    assert load_bytes(b"A fragment.", "x", media_type="text/html").media_type == "text/html"


def test_rich_text_from_the_clipboard():
    pasted = "<meta charset='utf-8'><!--StartFragment--><h2>On <i>ice</i></h2><ul><li>one</li></ul><!--EndFragment-->"
    document = load_text(pasted, "pasted text", "text/html")
    assert [p.role for p in document.paragraphs] == [Role.HEADING, Role.LIST]
    assert document.notes == ()
    assert document.encoding is None
    assert [document.text[r.start : r.end] for r in document.runs] == ["ice"]
