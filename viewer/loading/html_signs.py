"""Read off an element what part of a page it says it is: by its tag, its ARIA role, and the words of its class and id.

Never looks at text. The words are those that content systems write, in English whatever the page is written in.
"""

from __future__ import annotations

import re

from viewer.loading.html_tree import Element
from viewer.model import Role

# A word alone is no sign: "comment" on a paragraph may be the writer's. These stand for regions of a page.
_WORDS = {
    Role.COMMENTS: (
        "comments commentlist comment-list comments-area comment-body comment-form respond disqus disqus_thread "
        "comment-respond remarks reader-comments"
    ),
    Role.PROMOTION: (
        "ad ads adslot ad-slot advert advertisement advertising sponsor sponsored promo promotion newsletter signup "
        "subscribe subscription paywall donate donation outbrain taboola related related-posts related-inline "
        "related-articles related-stories recommended recommendations more-stories read-more readmore most-read "
        "popular trending upsell"
    ),
    Role.NAVIGATION: (
        "nav navbar navigation menu breadcrumb breadcrumbs pagination pager toc skip-link skip toolbar topbar "
        "share sharing share-tools sharebar sharedaddy social social-share social-links follow-us post-navigation "
        "mw-editsection mw-jump-link catlinks tags tag-list tagcloud widget widget-area sidebar cookie cookies "
        "cookie-banner cookie-consent consent gdpr masthead site-header site-footer colophon site-navigation login "
        "search searchform print-link noprint entry-footer feedback"
    ),
}
_BY_WORD = {word: role for role, words in _WORDS.items() for word in words.split()}

_BY_ARIA = dict.fromkeys(
    ("navigation", "search", "banner", "menu", "menubar", "toolbar", "dialog", "alertdialog", "contentinfo",
     "complementary"), Role.NAVIGATION
)  # fmt: skip
_BY_TAG = dict.fromkeys(("nav", "button", "label", "menu", "search", "dialog"), Role.NAVIGATION)

# What stands at the head of an article though it is full of links: who wrote it, and when.
_CREDITS = frozenset(["author", "byline", "dateline", "entry-meta", "post-meta", "article-meta", "timestamp", "vcard"])

_SPLIT = re.compile(r"\s+")
# A class is read as far as this: no page says more of itself.
_LOOK = 300


def sign_of(element: Element) -> Role | None:
    """Return the role that an element claims for all that is in it, or None where it claims none."""
    by_tag = _BY_TAG.get(element.tag)
    if by_tag is not None:
        return by_tag
    attributes = element.attrib
    if not attributes:
        return None
    by_aria = _BY_ARIA.get(attributes.get("role", ""))
    if by_aria is not None:
        return by_aria
    return next((_BY_WORD[word] for word in _words(element) if word in _BY_WORD), None)


def is_credit(element: Element) -> bool:
    """Whether an element tells who wrote the article or when, or holds what does."""
    return any(
        inner.tag == "time" or inner.get("rel") == "author" or not _CREDITS.isdisjoint(_words(inner))
        for inner in element.iter()
        if isinstance(inner.tag, str)
    )


def _words(element: Element) -> list[str]:
    """Return the words of an element's class and id."""
    attributes = element.attrib
    said = f"{attributes.get('class', '')[:_LOOK]} {attributes.get('id', '')[:_LOOK]}".lower()
    return _SPLIT.split(said)
