"""Every page from a cold link: both languages, both unit systems, all widths, no complaint.

axe-core has nothing grave to say, and at 200 % nothing is out of sight."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from ictexplore.ui.page import FOLDED, PAGES
from tests.browser.accessibility import grave_findings
from tests.browser.live import watch_messages
from tests.browser.watch import OpenPage, PageCheck, Scheme, expect_fits

COLD = [
    (1366, "light", "ky=dti-2024-34&tinh=ninh-binh", "Nguồn: "),
    (1024, "dark", "ky=dti-2023-63&tinh=tay-ninh&ngon-ngu=en", "Source: "),
]
SMALL = [(683, 384), (390, 844)]
"""A laptop's screen at 200 %, and a phone."""


def path_of(file: str) -> str:
    return "" if file == "app.py" else file.removeprefix("pages/").removesuffix(".py")


@pytest.mark.parametrize("cold", COLD)
@pytest.mark.parametrize("name", [name for name in PAGES if name not in {"sources", *FOLDED}])
def test_a_cold_link_opens_the_page(
    open_page: OpenPage,
    app_url: str,
    assert_quiet: PageCheck,
    name: str,
    cold: tuple[int, Scheme, str, str],
):
    width, scheme, address, source = cold
    page = open_page(width, 768, scheme=scheme)
    messages = watch_messages(page)
    page.goto(f"{app_url}/{path_of(PAGES[name])}?{address}")
    expect(page.get_by_text(source).first).to_be_visible()
    expect(page.locator(".stApp[data-test-script-state=notRunning]")).to_be_visible()
    expect_fits(page)
    assert all(part in page.url for part in address.split("&"))
    menu = page.locator(".st-key-menu").get_by_role("link")
    expect(menu).to_have_count(len(PAGES) - len(FOLDED))
    tops = menu.evaluate_all("links => links.map(a => a.getBoundingClientRect().top)")
    assert len(set(tops)) == 1
    assert grave_findings(page) == []
    for width_left, height in SMALL:
        page.set_viewport_size({"width": width_left, "height": height})
        expect_fits(page)
    # What a page told unasked would bring it back when the visitor has just left for another.
    assert messages.runs() == 1
    assert_quiet(page)


@pytest.mark.parametrize("name", ["sources", *FOLDED])
def test_what_the_analyst_uses_keeps_nobody_out(
    open_page: OpenPage, app_url: str, assert_quiet: PageCheck, name: str
):
    page = open_page(scheme="dark")
    messages = watch_messages(page)
    page.goto(f"{app_url}/{path_of(PAGES[name])}")
    expect(page.locator(".ix-title").first).to_be_visible()
    expect(page.locator(".stApp[data-test-script-state=notRunning]")).to_be_visible()
    assert grave_findings(page) == []
    for width, height in SMALL:
        page.set_viewport_size({"width": width, "height": height})
        expect_fits(page)
    assert messages.runs() == 1
    assert_quiet(page)


def test_the_choice_goes_along_to_every_page(
    open_page: OpenPage, app_url: str, assert_quiet: PageCheck
):
    page = open_page()
    page.goto(f"{app_url}/?ky=dti-2023-63&tinh=tay-ninh&ngon-ngu=en")
    labels = ("Ranking", "Profile", "Compare", "Trends", "Targets", "What if", "Goal", "Analysis")
    for label in (*labels, "Overview"):
        page.locator(".st-key-menu").get_by_role("link", name=label, exact=True).click()
        expect(page.get_by_text("Source: ").first).to_be_visible()
        expect(page).to_have_url(re.compile(r"ky=dti-2023-63&tinh=tay-ninh&ngon-ngu=en"))
        expect(page.get_by_role("radio", name="English")).to_be_checked()
        if label not in {"Trends", "Targets"}:  # which are of all editions
            edition = page.get_by_role("combobox", name="Edition")
            expect(edition).to_have_value("2023 · 63 provinces")
    assert_quiet(page)
