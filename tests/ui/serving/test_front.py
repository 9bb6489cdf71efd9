"""The page a browser is given first, of the pinned Streamlit."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.applications import Starlette

from ictexplore.i18n import LANGUAGES
from ictexplore.ui.serving.front import (
    SHOWN_FIRST,
    front_html,
    front_routes,
    needed_modules,
)
from ictexplore.ui.style import ROOM_CSS
from tests.browser.server import ROOT
from tests.ui.serving.asgi import ask

PAGES = ROOT / "pages"


def test_it_is_in_the_readers_language_and_named_like_the_app():
    for language in LANGUAGES:
        page = front_html(language)
        assert f'<html lang="{language}">' in page
        assert "<title>ictexplore</title>" in page
        assert "Streamlit</title>" not in page


def test_it_says_where_the_server_is_before_streamlit_asks():
    page = front_html("vi")
    assert page.index("BACKEND_BASE_URL") < page.index('<script type="module"')


def test_what_pages_begin_with_is_fetched_ahead_once_and_last():
    page = front_html("vi")
    fetched = re.findall(r'rel="modulepreload"[^>]* href="\./static/js/([^"]+)"', page)
    assert len(fetched) == len(set(fetched))
    ahead = re.findall(r'fetchpriority="low"[^>]* href="\./static/js/([^"]+)"', page)
    assert fetched[-len(ahead) :] == ahead
    stems = {name.partition(".")[0] for name in ahead}
    assert stems > set(SHOWN_FIRST)


def test_it_has_the_room_for_what_is_still_to_come():
    page = front_html("vi")
    assert page.index(ROOM_CSS) < page.index("<body")
    assert "<" not in ROOM_CSS


def test_a_module_that_this_streamlit_does_not_have_is_left_out():
    assert list(needed_modules(["NoSuchModule"], besides="")) == []


def test_every_page_has_a_route_and_nothing_else():
    app = Starlette(routes=front_routes(PAGES))
    for page in PAGES.glob("*.py"):
        assert ask(app, f"/{page.stem}")[0] == 200
    status, headers = ask(app, "/")
    assert status == 200
    # A browser that kept it would look for the modules of a Streamlit that was replaced.
    assert headers["Cache-Control"] == "no-cache"
    assert ask(app, "/static/js/x.js")[0] == 404
    assert len(front_routes(Path("nowhere"))) == 1
