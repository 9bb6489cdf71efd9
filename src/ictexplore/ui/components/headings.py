"""Headings and paragraphs, from plain text."""

from __future__ import annotations

from html import escape


def title_html(headline: str, intro: str = "") -> str:
    """Return what heads a section: its answer, and how to read what follows."""
    return f'<h2 class="ix-title">{escape(headline)}</h2>{prose_html(intro) if intro else ""}'


def heading_html(text: str) -> str:
    """Return what heads a part of a section."""
    return f'<h3 class="ix-section">{escape(text)}</h3>'


def prose_html(text: str) -> str:
    """Return a paragraph set to a readable width."""
    return f'<p class="ix-prose">{escape(text)}</p>'
