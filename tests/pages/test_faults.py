"""Broken data stops every page with the file, row, column and what was expected."""

import shutil
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from ictexplore.store import default_data_dir
from tests.browser.server import ROOT
from tests.pages.conftest import TIMEOUT, shown


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
