"""What both the app's page and a file of its own are made with: JavaScript, CSS and HTML."""

from __future__ import annotations

from importlib.resources import files

_ASSETS = files(__package__)

SCRIPTS = ("shorten.js", "ranking.js", "simulator.js", "controls.js", "answer.js")
"""One text when joined, in this order: what comes first is there when the next begins."""

_PARTS = "parts.js"
"""Ends the text: says what a page is put together of."""


def read_asset(name: str) -> str:
    """Return a file of this package as text."""
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


def live_script() -> str:
    """Return the simulator; ``loadVega`` and what is sent to whom are the page's own."""
    return "".join(map(read_asset, (*SCRIPTS, _PARTS)))


def shared_script() -> str:
    """Return the simulator without its parts: another kind of index ends it with its own."""
    return "".join(map(read_asset, SCRIPTS))
