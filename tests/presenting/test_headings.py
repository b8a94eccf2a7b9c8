"""Entries of one category stand together, each in its own order."""

from viewer.model import Category
from viewer.presenting.headings import by_category

OF = {Category.NUMBER: [1, 4], Category.WORDING: [0, 2, 3], Category.LINK: []}


def test_where_all_are_entries_nothing_is_put_together_anew():
    found = by_category(OF, (0, 1, 2, 3, 4))
    assert list(found) == [Category.WORDING, Category.NUMBER]
    assert all(found[category] is OF[category] for category in found)  # of 100,000 that took 15 ms


def test_others_are_left_out_and_a_category_without_any_too():
    assert by_category(OF, (0, 3)) == {Category.WORDING: [0, 3]}
    assert by_category(OF, ()) == {}
