"""Texts that a spreadsheet would take for a formula, made harmless for CSV and pasting."""

from __future__ import annotations

import re

_FORMULA = re.compile(r"[=@\t\r]|[+\-](?![0-9]+(?:[.,][0-9]+)?$)")
"""What begins a formula; a signed number is a number."""


def harmless(text: str) -> str:
    """Return a text that no spreadsheet runs: an apostrophe goes before what begins a formula."""
    return f"'{text}" if _FORMULA.match(text) else text
