"""A page that breaks: a sentence and a number on the screen, the place in the log, no secret."""

from __future__ import annotations

import logging
import re

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import shown

SECRET = "/srv/secret/password=hunter2"  # noqa: S105


def script() -> None:
    import streamlit as st  # noqa: PLC0415

    from ictexplore.ui.serving.failure import show_failure  # noqa: PLC0415

    st.session_state["is_shown"] = show_failure(RuntimeError("/srv/secret/password=hunter2"))


def test_the_visitor_gets_a_sentence_and_the_log_the_place(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.ERROR, "ictexplore.failure"):
        app = AppTest.from_function(script).run()
    assert not app.exception
    assert app.session_state["is_shown"]
    page = shown(app)
    assert "Trang này gặp lỗi ngoài dự kiến" in page
    assert SECRET not in page
    assert "RuntimeError" not in page
    number = re.search(r"mã ([0-9a-f]{8})\.", page)[1]
    [record] = caplog.records
    assert f"number={number}" in record.getMessage()
    assert record.exc_info[0] is RuntimeError


def test_streamlit_itself_shows_no_details():
    assert st.get_option("client.showErrorDetails") == "none"
    assert not st.get_option("client.showErrorLinks")
