"""The pages by AppTest: their logic, without a browser."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from tests.browser.server import ROOT

TIMEOUT = 60

OpenApp = Callable[..., AppTest]


@pytest.fixture
def open_app() -> OpenApp:
    """Open a page as a cold link does; a parameter ``ngon-ngu`` is written ``ngon_ngu``."""

    def opened(page: str = "app.py", **address: str | list[str]) -> AppTest:
        app = AppTest.from_file(ROOT / "app.py", default_timeout=TIMEOUT)
        for name, value in address.items():
            app.query_params[name.replace("_", "-")] = value
        if page != "app.py":
            app.switch_page(page)
        app.run()
        assert not app.exception, app.exception
        return app

    return opened


def shown(app: AppTest) -> str:
    """Return all HTML of a page as one text."""
    return "\n".join(element.proto.body for element in app.get("html"))


def component(app: AppTest, name: str) -> dict[str, object]:
    """Return what a component was given; fail when it isn't on the page."""
    found = [e.proto for e in app.get("bidi_component") if e.proto.component_name.endswith(name)]
    assert found, f"no component {name}"
    data: dict[str, object] = json.loads(found[0].json)
    return data


def sentence(app: AppTest) -> object:
    """Return the sentence offered for copying."""
    return component(app, "copy_text")["text"]
