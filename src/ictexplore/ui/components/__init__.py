"""Parts of a page that Streamlit does not bring, each with its script and style beside it."""

from __future__ import annotations

from importlib.resources import files

CLIPBOARD = files(__package__).joinpath("clipboard.js").read_text(encoding="utf-8")
"""Copying, for every component that offers it."""
