"""One article with a bit of everything, as Markdown; each format's tests write it again in that format."""

from viewer.loading import load_text

MARKDOWN = """\
# The night ferry to “Hårby”

The ferry left at 23:40 – late, as *usual*. **Nobody** was surprised[^1]; the crew’s ***slow***
goodbye took ten minutes.

## What it costs

A [single ticket](https://example.org/tickets?a=1&b=2) is 12 euros. Müller, Weiß and Ångström paid
5 times as much — “a scandal”, they said.

1. Buy early.
2. Bring your own soup.
3. Sleep.

* A bullet stands here.
* And another one.

| Day | Price |
|-----|-------|
| Monday | 12 |
| Friday | 18 |

### After all

The end came at dawn…[^2]

[^1]: The ferry is *always* late.
[^2]: Dawn was at 4:12.
"""


def told(document):
    """What a reader gets of a document, however it was written."""
    text = document.text
    return (
        [(p.role, p.level, text[p.start : p.end]) for p in document.paragraphs],
        [(text[r.start : r.end], r.style, r.link) for r in document.runs],
        document.title,
    )


def expected():
    return told(load_text(MARKDOWN, "article.md"))
