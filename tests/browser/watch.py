"""What the browser's fixtures hand out, by name, and the record kept of each page."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page

Scheme = Literal["light", "dark"]
Serve = Callable[[Path], str]
PageCheck = Callable[[Page], None]


class OpenPage(Protocol):
    """Open a blank page, closed when the test ends.

    On a first visit nothing of the app is there; a test's second page never has anything.
    """

    def __call__(
        self,
        width: int = 1366,
        height: int = 768,
        *,
        scheme: Scheme = "light",
        touch: bool = False,
        first_visit: bool = False,
    ) -> Page: ...


_FITS = """() => [document.documentElement, document.querySelector("[data-testid=stMain]")]
  .every((e) => e === null || e.scrollWidth <= e.clientWidth)"""


def expect_fits(page: Page) -> None:
    """Wait until nothing is beyond the right edge: while a page is filled, something may be."""
    page.wait_for_function(_FITS)


@dataclass
class Traffic:
    """What a page said and whom it asked."""

    errors: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def watch(self, page: Page) -> None:
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self._ask(request.url))
        page.on("websocket", lambda websocket: self._ask(websocket.url))

    def _note(self, message: ConsoleMessage) -> None:
        # Opened at a page, Streamlit's own script first asks for the server below that page's
        # path, is told 404, and finds it at the root.
        is_search = re.search(r"/\w+/_stcore/(health|host-config)$", message.location["url"])
        if message.type == "error" and not is_search:
            self.errors.append(message.text)

    def _ask(self, url: str) -> None:
        # data: and blob: addresses have no host: nothing is asked of anybody.
        if host := urlsplit(url).hostname:
            self.hosts.add(host)
