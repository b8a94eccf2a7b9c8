"""Pages are fetched from a server on this machine: within limits, or a sentence says why not."""

from __future__ import annotations

import gzip
import http.server
import json
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from contextlib import contextmanager

import pytest

from viewer.fetching import fetch
from viewer.joining import Online
from viewer.loading import Cancelled, LoadError

PAGE = (
    "<!doctype html><title>The night ferry</title><h1>The night ferry</h1>"
    + "".join(
        f"<p>The {n} ferry left the old harbour late that night, as it had done for years on end.</p>" for n in "abcde"
    )
    + '<p>See <a href="../tickets">the prices</a>.</p>'
).encode()


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by the path that is asked for."""

    protocol_version = "HTTP/1.1"
    asked: list[tuple[str, dict[str, str]]]

    def do_GET(self):
        self.asked.append((self.path, dict(self.headers)))
        name = self.path.strip("/").partition("?")[0].replace("/", "_") or "page"
        getattr(self, name, self.nothing)()

    def log_message(self, *_):
        pass

    def give(self, body=PAGE, status=200, **headers):
        self.send_response(status)
        told = {"Content_Type": "text/html", "Content_Length": str(len(body))} | headers
        for name, value in told.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def nothing(self):
        self.give(b"", 404)

    def page(self):
        self.give()

    def news_ferry(self):
        self.give()

    def moved(self):
        self.give(b"", 302, Location="/news/ferry?x=1")

    def loop(self):
        self.give(b"", 301, Location="/loop")

    def to_a_file(self):
        self.give(b"", 302, Location="file:///etc/passwd")

    def forbidden(self):
        self.give(b"", 403)

    def broken(self):
        self.give(b"", 503)

    def odd(self):
        self.give(b"", 999)

    def empty(self):
        self.give(b"")

    def packed(self):
        self.give(gzip.compress(PAGE), Content_Encoding="gzip")

    def badly_packed(self):
        self.give(b"no gzip at all", Content_Encoding="gzip")

    def bomb(self):
        self.give(gzip.compress(b" " * 30_000_000), Content_Encoding="gzip")

    def long(self):
        self.give(b"x" * 3_000_000)

    def says_long(self):
        self.give(b"x", Content_Length="60000000")

    def latin(self):
        self.give("<p>Fähre nach Hårby</p>".encode("latin-1"), Content_Type="text/html; charset=iso-8859-1")

    def plain(self):
        self.give("Паром ушёл поздно.".encode("cp1251"), Content_Type="text/plain; charset=windows-1251")

    def wrong_charset(self):
        self.give("Fähre nach Hårby".encode(), Content_Type="text/plain; charset=iso-8859-1")

    def book_md(self):
        self.give(b"# A *title*\n\nText.\n", Content_Type="text/markdown")

    def slow(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.drip()

    def slow_head(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        self.drip()

    def drip(self):
        try:
            for _ in range(200):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            return


@contextmanager
def serving():
    asked = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("H", (Handler,), {"asked": asked}))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def site():
    with serving() as (address, _):
        yield address


def refused(address, **options):
    with pytest.raises(LoadError) as caught:
        fetch(address, private=True, **options)
    return str(caught.value)


def test_a_page_is_fetched_and_read_with_its_links_resolved(site):
    page = Online(f"{site}/news/ferry", private=True)()
    assert (page.title, page.name, page.media_type) == ("The night ferry", "ferry", "text/html")
    assert [r.link for r in page.runs if r.link] == [f"{site}/tickets"]
    assert page.notes[-1] == f"Fetched from {site}/news/ferry"


def test_nothing_but_the_page_is_asked_for_and_nothing_told_of_the_reader():
    with serving() as (address, asked):
        Online(f"{address}/news/ferry", private=True)()
    assert [path for path, _ in asked] == ["/news/ferry"]
    assert sorted(asked[0][1]) == ["Accept", "Accept-Encoding", "Host", "User-Agent"]


def test_redirects_are_followed_and_named(site):
    found = fetch(f"{site}/moved", private=True)
    assert (found.data, found.address.page) == (PAGE, f"{site}/news/ferry?x=1")


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/loop", "sends from one address to the next without end"),
        ("/to/a/file", "only addresses that begin with http"),
        ("/not/there", "has no page at this address (404)"),
        ("/forbidden", "does not give this page to a program (403)"),
        ("/broken", "could not give the page (503, Service Unavailable)"),
        ("/odd", "could not give the page (999)"),
        ("/empty", "sent an empty page"),
        ("/badly_packed", "cannot be unpacked"),
        ("/says_long", "is larger than 50 MB"),
    ],
)
def test_what_is_no_page_gets_a_sentence(site, path, says):
    assert says in refused(site + path)


@pytest.mark.parametrize("path", ["/long", "/bomb"])
def test_no_more_bytes_are_taken_than_asked_for(site, path):
    assert "is larger than 2 MB" in refused(site + path, most_bytes=2_000_000)


@pytest.mark.parametrize("path", ["/slow", "/slow_head"])
def test_what_drips_is_given_up(site, path):
    began = time.monotonic()
    assert "did not send the page within 1 seconds" in refused(site + path, patience=0.8)
    assert time.monotonic() - began < 3


def test_a_cancelled_page_is_let_go_of_soon(site):
    began = time.monotonic()
    with pytest.raises(Cancelled):
        fetch(f"{site}/slow", private=True, cancelled=lambda: time.monotonic() - began > 0.2)
    assert time.monotonic() - began < 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/latin", "Fähre nach Hårby"),
        ("/plain", "Паром ушёл поздно."),
        ("/wrong_charset", "Fähre nach Hårby"),
        ("/book_md", "A title\n\nText."),
        ("/packed", "The night ferry"),
    ],
)
def test_the_server_s_word_on_encoding_and_kind_is_heard(site, path, text):
    assert Online(site + path, private=True)().text.startswith(text)


def test_private_places_are_refused_by_number_by_name_and_behind_a_redirect(site, monkeypatch):
    with pytest.raises(LoadError, match="only this computer or its own network reaches"):
        fetch(f"{site}/page")
    with pytest.raises(LoadError, match="only this computer or its own network reaches"):
        fetch(site.replace("127.0.0.1", "localhost"))
    with pytest.raises(LoadError, match="only this computer or its own network reaches"):
        fetch("http://[::ffff:127.0.0.1]:1/")
    # A name that is public when it is looked up, and private when it is gone to.
    monkeypatch.setattr(socket, "getaddrinfo", lookups(site))
    with pytest.raises(LoadError, match="only this computer or its own network reaches"):
        fetch(site.replace("127.0.0.1", "rebound.example"))


def lookups(site):
    """Tell a public number for a name the first time, and the server's the second."""
    port = int(site.rpartition(":")[2])
    numbers = iter(["93.184.216.34", "127.0.0.1"])
    return lambda *_args, **_more: [(2, 1, 6, "", (next(numbers), port))]


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://127.0.0.1:1/", "cannot be reached"),
        ("https://no-such-host.invalid/", "was not found"),
    ],
)
def test_a_place_that_is_not_there_gets_a_sentence(address, says):
    assert says in refused(address, patience=5)


def test_a_place_that_speaks_no_https_is_told_from_one_that_cannot_prove_itself(site, tmp_path):
    assert "secure connection to “127.0.0.1” failed" in refused(site.replace("http:", "https:"), patience=5)
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "2"]
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate, and is not here")
    subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        assert "cannot prove that it is the place" in refused(f"https://localhost:{server.server_port}/", patience=5)
    finally:
        server.shutdown()
        server.server_close()


def test_the_command_compares_two_addresses(site, tmp_path):
    (tmp_path / "ferry.txt").write_text("The night ferry\n\nIt left early.\n")
    command = [sys.executable, "-m", "viewer", "compare", f"{site}/news/ferry", "ferry.txt", "--to", "json"]
    done = subprocess.run([*command, "--private-addresses"], cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout)["left"]["title"] == "The night ferry"
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "only this computer or its own network reaches" in done.stderr.decode()
