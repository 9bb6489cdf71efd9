"""Links as HTML: to the web alone, whatever the data says."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from ictexplore.i18n import Translator

_LOCAL = frozenset({"localhost", "0.0.0.0", "::1"})  # noqa: S104 -- read, never bound


def web_link(text: str, url: str | None) -> str:
    """Return a link that opens beside the page, or the text alone where there is no web address."""
    if url is None or not _is_web_address(url):
        return escape(text)
    return f'<a href="{escape(url)}" target="_blank" rel="noopener">{escape(text)}</a>'


def is_local(url: str | None) -> bool:
    """Whether an address leads to the machine itself, so that no other can open it."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return False
    return host in _LOCAL or host.endswith(".localhost") or host.startswith("127.")


def say_where(text: str, url: str, t: Translator) -> str:
    """Return what a link is called, and where alone it opens if that isn't everywhere."""
    return t("takeaway.link_here", link=text) if is_local(url) else text


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
