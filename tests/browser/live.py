"""The live page for tests: its parts by name, and the messages it sends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Locator, Page, expect
from streamlit.proto.BackMsg_pb2 import BackMsg

NINH_BINH = "mo_phong?ky=dti-2024-34&tinh=ninh-binh"


@dataclass
class Messages:
    """What a page sent to its server over the web socket, from now on."""

    sent: list[bytes] = field(default_factory=list)

    def record(self, message: bytes | str) -> None:
        """Keep a message."""
        self.sent.append(message.encode() if isinstance(message, str) else message)

    def runs(self) -> int:
        """Return how many of them ask for a run of the page or of a part of it."""
        return sum(_kind(message) == "rerun_script" for message in self.sent)

    def moves(self) -> int:
        """Return how many of them tell of a move."""
        return sum(b"moved" in message for message in self.sent)


def _kind(message: bytes) -> str | None:
    sent = BackMsg()
    sent.ParseFromString(message)
    return sent.WhichOneof("type")


def watch_messages(page: Page) -> Messages:
    """Record what the page sends; to be called before it is opened."""
    messages = Messages()
    page.on("websocket", lambda ws: ws.on("framesent", messages.record))
    return messages


def open_live(page: Page, url: str) -> None:
    """Open a page and wait until the ranking is drawn."""
    page.goto(url)
    expect(page.locator(".live-ranking canvas")).to_be_visible()


def slider(page: Page, code: str) -> Locator:
    return page.locator(f"[data-code='{code}'] input[type=range]")


def entry(page: Page, code: str) -> Locator:
    return page.locator(f"[data-code='{code}'] input[type=text]")


def back(page: Page, code: str) -> Locator:
    return page.locator(f"[data-code='{code}'] button")


def act(page: Page, name: str) -> Locator:
    return page.locator(f"[data-act={name}]")


def score(page: Page) -> Locator:
    return page.locator(".live-body [data-text=composite_text]")


def rank(page: Page) -> Locator:
    return page.locator(".live-body [data-text=rank_text]")


def sentence(page: Page) -> Locator:
    return page.locator(".copy p")


def figures(page: Page, scenarios: list[dict[str, int]], names: list[str]) -> list[dict[str, Any]]:
    """Set each scenario through the view's parameters; return the named figures of each."""
    script = """async ([scenarios, names]) => {
      const { view } = document.querySelector(".live-ranking").ranking;
      const found = [];
      for (const scenario of scenarios) {
        for (const [name, value] of Object.entries(scenario)) view.signal(name, value);
        await view.runAsync();
        found.push(Object.fromEntries(names.map((name) => [name, view.signal(name)])));
      }
      return found;
    }"""
    found: list[dict[str, Any]] = page.evaluate(script, [scenarios, names])
    return found
