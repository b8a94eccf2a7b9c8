"""Archives that are made to harm get a sentence, and nothing of them is unpacked."""

import io
import random
import struct
import zipfile
from contextlib import suppress

import pytest
from loading_laws import altered

from viewer.loading import LoadError, archive
from viewer.loading.archive import Archive


def made(members, method=zipfile.ZIP_DEFLATED):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as out:
        for name, data in members.items():
            out.writestr(name, data)
    return stream.getvalue()


def read_all(data, members):
    opened = Archive(data, "book.epub")
    for member in members:
        opened.read(member)


def refused(data, *members):
    with pytest.raises(LoadError) as caught:
        read_all(data, members)
    sentence = str(caught.value)
    assert sentence.startswith("“book.epub” ")
    assert sentence.endswith(".")
    return sentence


def test_members_are_read_by_name():
    opened = Archive(made({"a.xml": b"<a/>", "../../etc/b": b"x"}), "x.docx")
    assert opened.read("a.xml") == b"<a/>"
    assert opened.names == ("a.xml", "../../etc/b")
    assert opened.read_if_there("c") is None
    assert "a.xml" in opened


def test_a_bomb_of_high_ratio():
    assert "far more than any article" in refused(made({"a": bytes(30_000_000)}), "a")


def test_a_bomb_of_many_members(monkeypatch):
    monkeypatch.setattr(archive, "MOST_MEMBERS", 10)
    assert "far more than any article" in refused(made({str(n): b"" for n in range(11)}))


def test_members_that_are_too_much_together(monkeypatch):
    monkeypatch.setattr(archive, "MOST_UNPACKED", 1000)
    assert "far more than any article" in refused(made(dict.fromkeys("ab", b"x" * 600)), "a", "b")


def test_a_size_that_is_a_lie():
    data = bytearray(made({"a": b"x" * 100}))
    at = data.find(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 0xFFFFFFF0)
    assert "far more than any article" in refused(bytes(data), "a")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    assert "damaged" in refused(bytes(data), "a")


def test_a_bomb_in_a_bomb_is_just_bytes():
    inner = made({"b": bytes(10_000_000)})
    assert Archive(made({"a.zip": inner}), "x").read("a.zip") == inner


def test_an_encrypted_member():
    data = bytearray(made({"a": b"x" * 100}))
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    assert "encrypted" in refused(bytes(data), "a")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_method_no_document_uses(method):
    assert "damaged" in refused(made({"a": b"x" * 100}, method), "a")


def test_what_is_missing_is_damage():
    assert "damaged" in refused(made({"a": b"x"}), "b")


def test_truncated_and_altered_archives_are_read_or_refused():
    whole = made({n: random.Random(n).randbytes(300) for n in "abc"})
    for size in range(0, len(whole), 7):
        assert "damaged" in refused(whole[:size], "a")
    for data in altered(whole, 7, times=300, places=3):
        with suppress(LoadError):
            opened = Archive(data, "x")
            for name in opened.names:
                opened.read(name)
