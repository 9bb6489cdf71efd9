"""Links as HTML: to the web alone, whatever the data says."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit


def web_link(text: str, url: str | None) -> str:
    """Return a link that opens beside the page, or the text alone where there is no web address."""
    if url is None or not _is_web_address(url):
        return escape(text)
    return f'<a href="{escape(url)}" target="_blank" rel="noopener">{escape(text)}</a>'


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
