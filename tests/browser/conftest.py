"""The running app in headless Chromium: one server and one browser a worker, a fresh page a test.

Tests wait for what should appear and never sleep. ``open_page`` gives pages of other sizes and
colour schemes than ``page``; ``assert_quiet`` ends a test that cares for console and network.

A test's first page is one of a browser that was here before: it has the app's files and holds
nothing else. Its further pages are other visitors'.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.server import ROOT, Server
from tests.browser.watch import OpenPage, PageCheck, Scheme, Serve, Traffic

BROWSERS = (
    "chromium-headless-shell",
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
)
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--no-first-run",
    # The next test's page takes over the process of the last one, with all scripts compiled.
    "--process-per-site",
)
OWN_HOSTS = frozenset({"127.0.0.1", "localhost"})
PATIENCE_MS = 60_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    if executable is None:
        reason = f"no browser on the path: looked for {', '.join(BROWSERS)}"
        if os.environ.get("ICTEXPLORE_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=list(ARGUMENTS))
        expect.set_options(timeout=PATIENCE_MS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """Start ``streamlit run script`` once a script; return its address."""
    running: dict[Path, Server] = {}

    def address(script: Path) -> str:
        if script not in running:
            running[script] = Server.start(script, tmp_path_factory.mktemp(script.stem))
        return running[script].url

    yield address
    for server in running.values():
        server.stop()


@pytest.fixture(scope="session")
def app_url(serve: Serve) -> str:
    return serve(ROOT / "serve.py")


@pytest.fixture
def traffic() -> dict[Page, Traffic]:
    return {}


@pytest.fixture(scope="session")
def visited(browser: Browser, app_url: str) -> Iterator[dict[bool, BrowserContext]]:
    """Return a context without and one with a touch screen, which all tests share."""
    contexts = {touch: new_context(browser, touch=touch) for touch in (False, True)}
    for context in contexts.values():
        context.new_page().goto(f"{app_url}/_stcore/health")  # keeps its process
    yield contexts
    for context in contexts.values():
        context.close()


def new_context(browser: Browser, *, touch: bool) -> BrowserContext:
    return browser.new_context(has_touch=touch, locale="vi-VN")


def leave(context: BrowserContext) -> None:
    """Close what a test opened, and make the next one's visitor another."""
    for page in context.pages[1:]:
        page.close()
    context.set_offline(False)
    context.clear_permissions()
    context.clear_cookies()


@pytest.fixture
def open_page(
    browser: Browser, visited: dict[bool, BrowserContext], traffic: dict[Page, Traffic]
) -> Iterator[OpenPage]:
    own: list[BrowserContext] = []

    def opened(
        width: int = 1366,
        height: int = 768,
        *,
        scheme: Scheme = "light",
        touch: bool = False,
        first_visit: bool = False,
    ) -> Page:
        if traffic or first_visit:
            context = new_context(browser, touch=touch)
            own.append(context)
        else:
            context = visited[touch]
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        page.set_default_timeout(PATIENCE_MS)
        traffic[page] = Traffic()
        traffic[page].watch(page)
        return page

    yield opened
    for context in own:
        context.close()
    for context in visited.values():
        leave(context)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    return open_page()


@pytest.fixture
def assert_quiet(traffic: dict[Page, Traffic]) -> PageCheck:
    """Fail when the page wrote an error to the console or asked any other machine."""

    def check(page: Page) -> None:
        assert traffic[page].errors == []
        assert traffic[page].hosts <= OWN_HOSTS

    return check


@pytest.fixture
def wait_idle() -> PageCheck:
    """Wait until the app is connected and its script has run.

    For a page just opened. After a click the script may not have begun yet: wait for its effect.
    """

    def wait(page: Page) -> None:
        connected = '[data-testid="stApp"][data-test-connection-state="CONNECTED"]'
        page.locator(f'{connected}[data-test-script-state="notRunning"]').wait_for()

    return wait
