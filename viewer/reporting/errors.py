"""The one error of reporting: a sentence for the reader. Never a trace."""

from viewer.translation import Told


class ReportError(Told):
    """A report cannot be made or written. The message says what happened and what the reader can do."""
