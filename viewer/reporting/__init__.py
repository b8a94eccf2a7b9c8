"""Reports of a comparison, one file a format, and a registry. Never compares, and raises ReportError alone."""

from viewer.reporting.errors import ReportError
from viewer.reporting.registry import Reporter, format_for, render, reporters
from viewer.reporting.write import write_report

__all__ = ["ReportError", "Reporter", "format_for", "render", "reporters", "write_report"]
