"""What a page says when the data, the disk or the tools of its machine fail it."""

import shutil
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import NoReturn

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from ictexplore.i18n import LANGUAGES, translator
from ictexplore.store import default_data_dir
from ictexplore.store.workplace import NoRoomError
from ictexplore.ui import stores
from ictexplore.ui.takeaway import bar
from tests.browser.server import ROOT
from tests.pages.conftest import TIMEOUT, OpenApp, shown

SCENARIO = {"ky": "dti-2024-34", "tinh": "ninh-binh", "doi": "hd_kinh_te_so-0.75"}


@pytest.fixture
def _broken_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    data = Path(shutil.copytree(default_data_dir(), tmp_path / "data"))
    scores = data / "scores.csv"
    text = scores.read_text(encoding="utf-8")
    scores.write_text(text.replace("0.8241", "8.8241", 1), encoding="utf-8")
    monkeypatch.setenv("ICTEXPLORE_DATA", str(data))
    monkeypatch.setenv("ICTEXPLORE_CACHE", str(tmp_path / "cache"))
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


@pytest.mark.usefixtures("_broken_data")
def test_the_fault_is_told_and_nothing_else_shown():
    app = AppTest.from_file(ROOT / "app.py", default_timeout=TIMEOUT).run()
    assert not app.exception
    page = shown(app)
    assert "scores.csv" in page
    assert "8.8241" in page
    assert 'class="ix-card' not in page


@pytest.fixture
def _anew() -> Iterator[None]:
    """Let the app open anew what it keeps."""
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


@pytest.mark.usefixtures("_anew")
def test_a_disk_without_room_is_told_in_both_languages_and_the_next_visit_works(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> NoReturn:
        raise NoRoomError

    app = AppTest.from_file(ROOT / "app.py", default_timeout=TIMEOUT)
    with monkeypatch.context() as full:
        full.setattr(stores, "open_store", refuse)
        app.run()
    assert not app.exception
    for language in LANGUAGES:
        assert escape(translator(language)("error.no_room")) in shown(app)
    # As soon as there is room a reload is enough.
    app.run()
    assert not app.exception
    assert "ICTEXPLORE_CACHE" not in shown(app)
    assert 'class="ix-name"' in shown(app)


@pytest.fixture(params=["vl_convert", "font_source_sans_pro"])
def reason(request: pytest.FixtureRequest, lose_tool: Callable[[str], None], _anew: None) -> str:
    """Return what is said of a machine that can't draw."""
    lose_tool(request.param)
    keys = {"vl_convert": "picture.no_renderer", "font_source_sans_pro": "picture.no_font"}
    return translator("vi")(keys[request.param])


def test_without_tools_the_offer_says_why_and_has_all_else(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    monkeypatch.setattr(bar, "is_seen", lambda *_, **__: True)
    app = open_app("pages/ho_so.py", **SCENARIO)
    labels = [button.proto.label for button in app.get("download_button")]
    assert labels == ["PowerPoint", "Excel (có công thức)", "CSV"]
    assert reason in shown(app)


def test_without_tools_a_presented_page_says_why_and_shows_itself(
    open_app: OpenApp, reason: str
) -> None:
    app = open_app("pages/xep_hang.py", **SCENARIO, trinh_chieu="1")
    assert reason in shown(app)
    assert "Ninh Bình" in shown(app)


@pytest.mark.usefixtures("_anew")
def test_without_a_renderer_the_plain_page_simulates(
    open_app: OpenApp, lose_tool: Callable[[str], None]
) -> None:
    lose_tool("vl_convert")
    app = open_app("pages/mo_phong.py", **SCENARIO)
    assert "0,7561" in shown(app)
    (slider,) = [s for s in app.slider if s.key.endswith("hd_kinh_te_so")]
    assert slider.value == 0.75
    assert "don-gian" not in app.query_params
