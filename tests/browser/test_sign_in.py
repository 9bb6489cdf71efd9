"""Where the operator asks for it: sign in at a real OpenID Connect issuer, two roles, sign out."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.issuer import Issuer
from tests.browser.server import ROOT, Server, free_port

ACCESS = 'viewers = ["@ninhbinh.gov.vn"]\nanalysts = ["cds@ninhbinh.gov.vn"]'
SCENARIO = "mo_phong?ky=dti-2024-34&tinh=ninh-binh&doi=hd_kinh_te_so-0.75&don-gian=1"


def test_sign_in_leads_back_to_the_scenario_and_roles_hold(page: Page, tmp_path: Path):
    issuer, port = Issuer.start(), free_port()
    settings = tmp_path / ".streamlit" / "secrets.toml"
    settings.parent.mkdir()
    settings.write_text(issuer.secrets(f"http://127.0.0.1:{port}", ACCESS), encoding="utf-8")
    server = Server.start(ROOT / "serve.py", tmp_path, port)
    try:
        issuer.email = "ngoai@example.vn"
        page.goto(f"{server.url}/{SCENARIO}")
        sign_in = page.get_by_role("button", name="Đăng nhập")
        expect(sign_in).to_be_visible()
        assert "0,7561" not in page.content()
        sign_in.click()
        expect(page.get_by_text("ngoai@example.vn chưa được phép xem")).to_be_visible()
        page.get_by_role("button", name="Đăng xuất").click()
        # The gate shows before the browser has been sent on to where it is signed out.
        page.wait_for_url(re.compile(rf"{re.escape(server.url)}/(\?|$)"))
        expect(sign_in).to_be_visible()

        issuer.email = "van.phong@ninhbinh.gov.vn"
        page.goto(f"{server.url}/{SCENARIO}")
        sign_in.click()
        expect(page.locator(".ix-card .ix-value").first).to_have_text("0,7561")
        expect(page).to_have_url(re.compile(re.escape(SCENARIO)))
        page.goto(f"{server.url}/truy_van?sql=select 1")
        expect(page.locator(".ix-notice")).to_contain_text("chưa được đưa bảng vào")
        expect(page.get_by_role("textbox")).to_have_count(0)
    finally:
        server.stop()
        issuer.stop()
    assert "@" not in server.log.read_text()
