"""The page a browser is given first: Streamlit's own, in the reader's language, sooner connected.

Whatever of it another version of Streamlit words differently stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import streamlit as st
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from ictexplore.address.selection import LANGUAGE
from ictexplore.i18n import LANGUAGES
from ictexplore.ui.style import ROOM_CSS

_STATIC = Path(st.__file__).parent / "static"
_MODULES = _STATIC / "static" / "js"
SHOWN_FIRST = ("Html", "BidiComponent", "ButtonGroup", "Selectbox", "PageLink", "Button")
"""Streamlit's modules for what every page begins with."""
_BEGINNING = '<script type="module"'
_SERVER = '<script>window.__streamlit={BACKEND_BASE_URL:new URL("./",location.href).href}</script>'
"""Where the server is. Left to guess, a page such as /mo_phong is asked for it first, and waits."""
_IMPORT = re.compile(r'(?:from|import)\s*["`]\./([^"`]+\.js)["`]')


def front_routes(pages: Path) -> list[Route]:
    """Return the routes of the start page and of each of the ``pages`` in a folder."""
    paths = ["/", *(f"/{page.stem}" for page in sorted(pages.glob("*.py")))]
    return [Route(path, _show_front) for path in paths]


def _show_front(request: Request) -> Response:
    asked = request.query_params.get(LANGUAGE)
    language = asked if asked in LANGUAGES else LANGUAGES[0]
    return HTMLResponse(front_html(language), headers={"Cache-Control": "no-cache"})


@cache
def front_html(language: str) -> str:
    """Return the page for readers of a language.

    Streamlit tells a browser of a module once it has to show something with it: by then it is
    there, fetched after everything that is needed before.
    """
    index = (_STATIC / "index.html").read_text(encoding="utf-8")
    links = "".join(
        f'<link rel="modulepreload" fetchpriority="low" crossorigin href="./static/js/{name}">\n'
        for name in needed_modules(SHOWN_FIRST, besides=index)
    )
    return (
        index.replace('<html lang="en">', f'<html lang="{language}">', 1)
        .replace("<title>Streamlit</title>", "<title>ictexplore</title>", 1)
        .replace(_BEGINNING, f"{_SERVER}\n{_BEGINNING}", 1)
        .replace("</head>", f"{links}<style>{ROOM_CSS}</style></head>", 1)
    )


def needed_modules(stems: Sequence[str], *, besides: str) -> Iterator[str]:
    """Yield the files of modules and of all they import, besides those that a page names."""
    waiting = [path.name for stem in stems for path in _MODULES.glob(f"{stem}.*.js")]
    found: set[str] = set()
    while waiting:
        name = waiting.pop(0)
        if name in besides or name in found:
            continue
        found.add(name)
        yield name
        waiting += _IMPORT.findall((_MODULES / name).read_text(encoding="utf-8"))
