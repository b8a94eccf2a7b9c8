"""A date is shown as a page tells it, and the stamp of a machine as a reader says it."""

import pytest

from viewer.presenting.phrases import day_and_time

DATES = [
    ("2024-03-15T06:00:00+01:00", "2024-03-15 06:00"),
    ("2024-03-15T06:00:00.123Z", "2024-03-15 06:00"),
    ("2024-03-15T06:00", "2024-03-15 06:00"),
    ("2024-03-15", "2024-03-15"),
    ("15 March 2024", "15 March 2024"),
    ("", ""),
]


@pytest.mark.parametrize(("stamp", "shown"), DATES)
def test_dates(stamp, shown):
    assert day_and_time(stamp) == shown
