"""Bringing an official table into a session, as a visitor does on its page."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from ictexplore.i18n import translator


def give_table(page: Page, table: bytes, edition: str, language: str = "vi") -> None:
    """Upload a saved result page, name its edition and source, and wait until it is taken."""
    t = translator(language)
    page.locator("input[type=file]").set_input_files(
        {"name": "ket-qua.html", "mimeType": "text/html", "buffer": table}
    )
    named = page.get_by_role("textbox", name=t("intake.edition"))
    named.fill(edition)
    named.press("Enter")
    page.get_by_role("textbox", name=t("intake.publisher")).fill("dti.gov.vn")
    page.get_by_role("button", name=t("intake.take")).click()
    expect(page.get_by_text(t("intake.taken", count=1))).to_be_visible()
    expect(page).to_have_url(re.compile(f"ky={edition}&tinh=ninh-binh"))
