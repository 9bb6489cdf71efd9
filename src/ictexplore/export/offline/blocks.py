"""Blocks of a page that stands alone: scripts, data, and the policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

_ENDS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Script:
    """JavaScript inside the page, a module unless it is ``early``: before the page is read."""

    text: str
    early: bool = False

    @property
    def code(self) -> str:
        """The text as it may stand in HTML: what would end the block is written otherwise."""
        # A browser reads line ends as line feeds, and it is what it reads that counts.
        lines = self.text.replace("\r\n", "\n").replace("\r", "\n")
        return _ENDS_SCRIPT.sub(r"\\x3c", lines)

    @property
    def html(self) -> str:
        """The script as an element."""
        kind = "" if self.early else ' type="module"'
        return f"<script{kind}>{self.code}</script>"

    @property
    def digest(self) -> str:
        """What the policy knows the script by."""
        digest = hashlib.sha256(self.code.encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode()}'"


def data_html(name: str, data: Mapping[str, Any]) -> str:
    """Return data for a script, found by its ``id``; no text in it can end the block."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    safe = written.replace("<", "\\u003c")
    return f'<script type="application/json" id="{name}">{safe}</script>'


def policy_html(scripts: Sequence[Script]) -> str:
    """Return a policy under which nothing is ever asked of the network.

    Vega makes functions of its expressions, which counts as evaluation; rows of sliders carry
    their places as styles.
    """
    rules = {
        "default-src": "'none'",
        "script-src": " ".join((*(script.digest for script in scripts), "'unsafe-eval'")),
        "style-src": "'unsafe-inline'",
        "font-src": "data:",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    content = "; ".join(f"{name} {value}" for name, value in rules.items())
    return f'<meta http-equiv="Content-Security-Policy" content="{content}">'


@dataclass(frozen=True, slots=True)
class Alone:
    """A page of its own: how it looks, its parts as HTML, and what its scripts begin with.

    ``kind`` is a further class of the body, where its look differs.
    """

    language: str
    title: str
    css: str
    head: str
    left: str
    right: str
    foot: str
    given: Mapping[str, Any]
    kind: str = ""


def alone_html(page: Alone, scripts: Sequence[Script]) -> str:
    """Return the page with its scripts, the first of them before the page is read."""
    early, *late = (script.html for script in scripts)
    return (
        f'<!doctype html>\n<html lang="{page.language}">\n<head>\n<meta charset="utf-8">\n'
        f"{policy_html(scripts)}\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light">\n'
        f'<title>{escape(page.title)}</title>\n<link rel="icon" href="data:,">\n'
        f"<style>{page.css}</style>\n{early}\n</head>\n"
        f'<body class="{f"ix-alone {page.kind}".rstrip()}">\n{page.head}\n'
        f'<main class="alone-main">\n<div>{page.left}</div>\n<div>{page.right}</div>\n</main>\n'
        f"{page.foot}\n"
        f"{data_html('given', page.given)}\n{''.join(late)}\n</body>\n</html>\n"
    )
