"""Signing in on the pages; tests/browser/test_sign_in.py does it at a real issuer."""

from __future__ import annotations

import time

import pytest
from streamlit.testing.v1 import AppTest

from ictexplore.ui.access import gate
from tests.browser.server import ROOT
from tests.pages.conftest import TIMEOUT, shown

WHO = "van.phong@ninhbinh.gov.vn"
RULES = {"viewers": ["@ninhbinh.gov.vn"], "analysts": ["cds@ninhbinh.gov.vn"]}


def open_as(
    monkeypatch: pytest.MonkeyPatch, user: dict[str, object], access: object, page: str = ""
) -> AppTest:
    monkeypatch.setattr(gate, "_user", lambda: user)
    app = AppTest.from_file(ROOT / "app.py", default_timeout=TIMEOUT)
    app.secrets["auth"] = {"client_id": "x"}
    app.secrets["access"] = access
    if page:
        app.switch_page(page)
    app.run()
    assert not app.exception, app.exception
    return app


def signed_in(email: str) -> dict[str, object]:
    return {"is_logged_in": True, "iat": time.time(), "email": email}


def labels(app: AppTest) -> list[str]:
    return [button.label for button in app.button]


def test_without_settings_nobody_signs_in(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(gate, "_user", lambda: pytest.fail("nobody is asked"))
    monkeypatch.setattr(gate, "_settings", dict)
    app = AppTest.from_file(ROOT / "app.py", default_timeout=TIMEOUT).run()
    assert "Nguồn: " in shown(app)
    assert not {"Đăng nhập", "Đăng xuất"} & set(labels(app))


def test_a_stranger_sees_nothing_but_the_way_in(monkeypatch: pytest.MonkeyPatch):
    app = open_as(monkeypatch, {}, RULES)
    assert labels(app) == ["Đăng nhập"]
    assert "Nguồn: " not in shown(app)
    assert not app.get("page_link")


def test_an_account_of_another_domain_is_told_so(monkeypatch: pytest.MonkeyPatch):
    app = open_as(monkeypatch, signed_in("<b>@example.vn"), RULES)
    assert "&lt;b&gt;@example.vn chưa được phép xem" in shown(app)
    assert labels(app) == ["Đăng xuất"]


def test_a_viewer_views_and_brings_nothing(monkeypatch: pytest.MonkeyPatch):
    app = open_as(monkeypatch, signed_in(WHO), RULES)
    assert "Nguồn: " in shown(app)
    assert "Đăng xuất" in labels(app)
    for path in ("pages/nhap_bang.py", "pages/bo_chi_so.py", "pages/truy_van.py"):
        app = open_as(monkeypatch, signed_in(WHO), RULES, path)
        assert "chưa được đưa bảng vào" in shown(app)
        assert not [*app.text_area, *app.get("file_uploader")]


def test_an_analyst_brings_tables(monkeypatch: pytest.MonkeyPatch):
    app = open_as(monkeypatch, signed_in("cds@ninhbinh.gov.vn"), RULES, "pages/nhap_bang.py")
    assert app.get("file_uploader")


def test_settings_that_are_misspelt_let_nobody_in(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    app = open_as(monkeypatch, signed_in(WHO), {"viewer": ["*"]})
    assert labels(app) == ["Đăng nhập"]
    assert "[access] is not understood" in caplog.text
