"""What a drop is to us: files, words, or a sentence."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from ui.hands import files, words

from viewer.ui.drop import Files, Links, Refused, Words, received


def test_one_or_two_files(tmp_path):
    one, two = tmp_path / "a b.txt", tmp_path / "ü.md"
    assert received(files(one)) == Files((one,))
    assert received(files(one, two)) == Files((one, two))


def test_a_text_is_words():
    assert received(words("Some words.")) == Words("Some words.")


def links(*addresses):
    mime = QMimeData()
    mime.setUrls([QUrl(a) for a in addresses])
    mime.setText("\n".join(addresses))
    return mime


def picture(_tmp):
    mime = QMimeData()
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    mime.setImageData(image)
    return mime


def strange(_tmp):
    mime = QMimeData()
    mime.setData("application/x-strange", b"1")
    return mime


@pytest.mark.parametrize(
    ("mime", "said"),
    [
        (lambda tmp: files(tmp / "a", tmp / "b", tmp / "c"), "You dropped 3 files"),
        (files, "is a folder"),
        (lambda tmp: files(tmp, tmp / "a"), "is a folder"),
        (lambda _tmp: links("https://a.org/", "https://b.org/", "https://c.org/"), "You dropped 3 links"),
        (lambda _tmp: links("ftp://example.org/article"), "cannot be read from here"),
        (picture, "is a picture"),
        (lambda _tmp: words("  \n "), "no words"),
        (lambda _tmp: QMimeData(), "clipboard is empty"),
        (lambda _tmp: None, "clipboard is empty"),
        (strange, "cannot read that"),
    ],
)
def test_anything_else_gets_a_sentence(qapp, tmp_path, mime, said):
    answer = received(mime(tmp_path))
    assert isinstance(answer, Refused)
    assert said in answer.sentence
    assert answer.sentence.endswith(".")


def test_a_link_is_the_page_that_it_leads_to():
    one, two = "https://example.org/a%20b?x=1", "http://example.org/b"
    assert received(links(one)) == Links((one,))
    assert received(links(one, two)) == Links((one, two))
    assert received(words(f" {one}\n")) == Links((one,))
    assert received(words(f"{one}\n{two}\n")) == Links((one, two))
    assert isinstance(received(words(f"{one} {two} {one}")), Words)
    assert isinstance(received(words(f"{one} and {two}")), Words)


def test_formatted_text_keeps_its_formatting_where_it_tells_anything():
    mime = words("A bold word.")
    mime.setHtml("<p>A <b>bold</b> word.</p>")
    assert received(mime) == Words(mime.html(), "text/html")
    assert received(mime, plain=True) == Words("A bold word.")
    mime.setHtml('<div style="color:red"><span>A bold word.</span></div>')
    assert received(mime) == Words("A bold word.")


def test_formatted_text_alone_is_a_text_too():
    mime = QMimeData()
    mime.setHtml("<p>A <b>bold</b> word.</p>")
    assert received(mime) == Words(mime.html(), "text/html")
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert "picture" in received(mime).sentence


def test_an_address_inside_a_text_is_words():
    assert received(words("See https://example.org for more.")) == Words("See https://example.org for more.")
