"""Two processes behind the example's nginx: a visitor goes on while either of them restarts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from ictexplore.model import EditionTable
from ictexplore.ui.serving.front import front_html
from tests.browser.conftest import PATIENCE_MS
from tests.browser.intake import give_table
from tests.browser.proxy import Proxy, find_nginx
from tests.browser.server import ROOT, Server
from tests.reading.official import official_rows
from tests.reading.official import page as result_page

SCENARIO = "mo_phong?ky=dti-2024-34&tinh=ninh-binh&doi=hd_kinh_te_so-0.75&don-gian=1"
NEXT = "dti-2025-34"
STOP_SECONDS = 10
AWAY = ".stApp:not([data-test-connection-state=CONNECTED])"


@dataclass
class Pair:
    """Two processes of the app, in front of them nginx."""

    apps: list[Server]
    proxy: Proxy

    def holder(self) -> int:
        """Return which of the two has the one visitor's session."""
        counts = [sessions(app.url) for app in self.apps]
        assert sorted(counts) == [0, 1]
        return counts.index(1)

    @contextmanager
    def stopping_holder(self, page: Page) -> Iterator[None]:
        """End the process that the visitor is on; what they do meanwhile, the other answers."""
        app = self.apps[self.holder()]
        app.process.terminate()
        page.locator(AWAY).wait_for()
        yield
        app.process.wait(STOP_SECONDS)
        assert re.search(
            r"INFO ictexplore\.process stopped pid=\d+\n\Z", app.log.read_text("utf-8")
        )

    def start_other(self) -> None:
        """Start the process that isn't running again, where it was."""
        gone = next(i for i, app in enumerate(self.apps) if app.process.poll() is not None)
        self.apps[gone] = self.apps[gone].again()


def sessions(url: str) -> int:
    with urlopen(f"{url}/_stcore/metrics", timeout=5) as answer:  # noqa: S310
        told = answer.read().decode()
    return int(re.search(r"^active_sessions (\d+)", told, re.MULTILINE)[1])


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    find_nginx()
    folders = [tmp_path_factory.mktemp(name) for name in ("first", "second", "nginx")]
    apps = [Server.start(ROOT / "serve.py", folder) for folder in folders[:2]]
    pair = Pair(apps, Proxy.start(folders[2], [app.url for app in apps]))
    yield pair
    pair.proxy.stop()
    for app in pair.apps:
        app.stop()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(ignore_https_errors=True, locale="vi-VN")
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    yield page
    context.close()


def test_the_scripts_of_a_first_visit_are_compressed(page: Page, pair: Pair):
    [script] = re.findall(r'src="\./(static/js/[^"]+)"', front_html("vi"))
    sizes = []
    for address in (pair.proxy.url, pair.apps[0].url):
        with page.expect_response(f"**/{script}") as answer:
            page.goto(address)
        sizes.append(answer.value.request.sizes()["responseBodySize"])
    assert 0 < sizes[0] < sizes[1] / 2


def test_a_visitor_goes_on_while_either_process_restarts(
    page: Page, pair: Pair, dti34: EditionTable
):
    page.goto(f"{pair.proxy.url}/{SCENARIO}")
    value = page.locator(".ix-card .ix-value").first
    expect(value).to_have_text("0,7561")

    # The scenario is in the address: the other process takes over, and the first click counts.
    with pair.stopping_holder(page):
        page.get_by_role("radio", name="English").click()
        expect(value).to_have_text("0.7561")
    expect(page).to_have_url(re.compile("doi=hd_kinh_te_so-0.75.*ngon-ngu=en"))

    # The first is back. nginx asks it again, while the session stays where it is: files in either
    # direction find the process that has it.
    pair.start_other()
    there = pair.holder()
    page.locator(".st-key-takeaway-page button").click()
    with page.expect_download() as download:
        page.get_by_test_id("stDownloadButton").get_by_role("button", name="CSV").click()
    assert "0.7561" in Path(download.value.path()).read_text(encoding="utf-8-sig")
    bring_table(page, result_page(official_rows(dti34)))
    assert pair.holder() == there
    log = pair.proxy.log.read_text(encoding="utf-8")
    assert re.search(r"GET /media/\* 200 .* 404, 200$", log, re.MULTILINE)
    assert re.search(r"PUT /_stcore/upload_file/\* 204 .* 404, 204$", log, re.MULTILINE)
    assert "ninh-binh" not in log

    # What was brought was that process's alone: the page says so, and goes on.
    with pair.stopping_holder(page):
        expect(page.locator(".ix-notice")).to_contain_text(f"If “{NEXT}” is a table you brought")
    expect(page.get_by_role("heading", name="Upload a file")).to_have_count(1)


def bring_table(page: Page, table: bytes) -> None:
    page.get_by_role("button", name="Data", exact=True).click()
    page.get_by_role("link", name="Bring an official table").click()
    expect(page.get_by_role("heading", name="Upload a file")).to_be_visible()
    give_table(page, table, NEXT, "en")
