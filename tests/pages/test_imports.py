"""What the operator imports is there at the next click; what is broken is told, the rest stands."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ictexplore.store import forget_import, save_import
from ictexplore.store.paths import OWN_VARIABLE
from tests.browser.server import ROOT
from tests.pages.conftest import TIMEOUT, OpenApp, shown
from tests.store.overlay_rows import overlay, rows_of_year


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OWN_VARIABLE, str(tmp_path / "own"))
    return tmp_path / "own"


def save(own: Path, year: int, **cells: str) -> None:
    save_import(own, f"dti-{year}-34", overlay(rows_of_year(year, **cells)).tables, {})


def editions(app: AppTest) -> list[str]:
    return next(box.options for box in app.selectbox if str(box.key).startswith("edition."))


def test_an_import_arrives_while_the_app_runs(own: Path) -> None:
    app = AppTest.from_file(ROOT / "app.py", default_timeout=TIMEOUT).run()
    before = editions(app)
    save(own, 2025)
    app.run()
    assert not app.exception
    assert editions(app) == ["2025 · 34 tỉnh, thành phố · bảng tự nhập", *before]
    forget_import(own, "dti-2025-34")
    assert editions(app.run()) == before


def test_a_broken_import_is_told_and_everything_else_works(own: Path, open_app: OpenApp) -> None:
    save(own, 2025, unit_count="33")
    app = open_app(ky="dti-2024-34", tinh="ninh-binh")
    assert "dti-2025-34/0001/editions.csv" in shown(app)
    assert "0,7223" in shown(app)
    forget_import(own, "dti-2025-34")
    assert "dti-2025-34/0001" not in shown(app.run())


def test_who_looks_at_what_is_forgotten_is_told_and_goes_on(own: Path, open_app: OpenApp) -> None:
    save(own, 2025)
    app = open_app(ky="dti-2025-34", tinh="ninh-binh")
    assert app.query_params["ky"] == "dti-2025-34"
    forget_import(own, "dti-2025-34")
    app.run()
    assert not app.exception
    assert app.query_params["ky"] == "dti-2024-34"
