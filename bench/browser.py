"""The app and the bare page, each on a server of its own, in one Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, TimeoutError, sync_playwright  # noqa: A004

from tests.browser.server import ROOT, Server

BROWSERS = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    "chromium-headless-shell",
)
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
APP = ROOT / "serve.py"
BARE = Path(__file__).with_name("bare.py")
PROBE = Path(__file__).with_name("probe.js")
SLIDER = "hd_kinh_te_so"
WHAT_IF, PLAIN, REFERENCE = "what-if page", "its plain form", "bare page"


@dataclass(frozen=True)
class Subject:
    """A page to be measured: its figures, and the slider that changes them."""

    name: str
    url: str
    figures: str
    slider: str


@contextmanager
def serve(script: Path) -> Iterator[str]:
    """Run the script on a server with no cache or settings of the user's; yield its address."""
    with TemporaryDirectory() as folder:
        server = Server.start(script, Path(folder))
        try:
            yield server.url
        finally:
            server.stop()


@contextmanager
def launch() -> Iterator[Browser]:
    """Start the Chromium that is found on the path."""
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    if executable is None:
        message = f"no browser on the path: looked for {', '.join(BROWSERS)}"
        raise SystemExit(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def subjects() -> Iterator[list[Subject]]:
    """Yield the what-if page amid a scenario, its plain form, and the bare page, in this order."""
    scenario = f"mo_phong?ky=dti-2024-34&tinh=ninh-binh&doi={SLIDER}-0.75"
    figures = ".ix-card .ix-value"
    plain = f".st-key-row-{SLIDER} input[type=range]"
    bare = f".st-key-{SLIDER} input[type=range]"
    with serve(APP) as app, serve(BARE) as empty:
        yield [
            Subject(WHAT_IF, f"{app}/{scenario}", figures, f"#live-{SLIDER}"),
            Subject(PLAIN, f"{app}/{scenario}&don-gian=1", figures, plain),
            Subject(REFERENCE, f"{empty}/?{SLIDER}=0.75", "[data-testid=stMetricValue]", bare),
        ]


def check_form(page: Page, subject: Subject) -> None:
    """Stop when the page isn't the one to be measured: the live form may give way to the plain."""
    try:
        page.locator(subject.slider).wait_for(state="attached")
    except TimeoutError as error:
        message = f"{subject.name}: there is no {subject.slider}, so another page would be measured"
        raise SystemExit(message) from error


def wait_still(page: Page) -> None:
    """Wait until the script has run and the browser has nothing left to do."""
    connected = '[data-testid="stApp"][data-test-connection-state="CONNECTED"]'
    page.locator(f'{connected}[data-test-script-state="notRunning"]').wait_for()
    page.evaluate("bench.idle()")
