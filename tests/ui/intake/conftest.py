"""A session without a page, and the 34 rows of 2024 as next year's table."""

from __future__ import annotations

import pytest
import streamlit as st

from ictexplore.model import EditionTable
from ictexplore.reading import Wishes
from ictexplore.ui.intake.session import Given
from tests.reading.official import Rows, official_rows, page

NEXT = Wishes("dti-2025-34")


@pytest.fixture(autouse=True)
def session(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    state: dict[str, object] = {}
    monkeypatch.setattr(st, "session_state", state)
    return state


@pytest.fixture
def rows(dti34: EditionTable) -> Rows:
    return official_rows(dti34)


@pytest.fixture
def given(rows: Rows) -> Given:
    return Given("a.html", page(rows))
