"""Labels of controls, which Streamlit reads as Markdown."""

from __future__ import annotations

import re

_MARKDOWN = re.compile(r"[\\`*_\[\]<>:$#|~&]|^[-+]|(?<=^\d)[.)]")
"""What Markdown takes for a mark in a line; the rest stands as it is, for those who hear it."""


def plain_label(text: str) -> str:
    """Return a text as the label of a control, whose label is Markdown: every sign stands."""
    return _MARKDOWN.sub(lambda mark: f"\\{mark[0]}", " ".join(text.split()))
