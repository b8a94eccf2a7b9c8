"""The one error of reporting: a sentence for the reader. Never a trace."""


class ReportError(Exception):
    """A report cannot be made or written. The message says what happened and what the reader can do."""
