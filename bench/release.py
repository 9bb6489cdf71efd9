"""Felt speed: a slider under the hand, and how long after its release the page confirms."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, FloatRect, Page

from bench.browser import PROBE, SLIDER, launch
from bench.figures import Part, Series, Target
from bench.serving import MARIMO, PRODUCT, STREAMLIT, Program, running

LIMIT = 1.15
FRAME_LIMIT = 20.0
"""Milliseconds a frame at 50 a second."""

_RELEASE = Path(__file__).with_name("release.js")
_LEGS = ((0.30, 0.72), (0.68, 0.26), (0.34, 0.64), (0.60, 0.22))
"""From where to where the hand drags, as shares of the slider."""
_DRAG_SECONDS = 0.6
_MOVE_SECONDS = 1 / 120
_WARM_UP = 2


@dataclass(frozen=True)
class Watched:
    """A page and where on it the slider, the figures and the sentence are."""

    program: Program
    address: str
    track: str
    figures: str
    sentence: str
    waiting: str = ""

    @property
    def told(self) -> Mapping[str, str]:
        """What the page's script is told to look at."""
        return {"figures": self.figures, "sentence": self.sentence, "waiting": self.waiting}


PAGES = (
    Watched(
        PRODUCT,
        "/mo_phong?ky=dti-2024-34&tinh=ninh-binh",
        f"#live-{SLIDER}",
        ".live-body .ix-card .ix-value",
        ".st-key-sentence-box * >>> .copy p",
        ".live-body[data-waiting]",
    ),
    Watched(
        MARIMO,
        "/",
        f"#{SLIDER} [data-orientation=horizontal]:has([role=slider])",
        ".figures",
        ".sentence",
    ),
    Watched(
        STREAMLIT,
        "/",
        f".st-key-{SLIDER} [role=group] > div",
        "[data-testid=stMetricValue]",
        "[data-testid=stText]",
    ),
)
"""The last one is what the others are held against."""


@dataclass
class Hand:
    """Drags the slider of one page, there and back."""

    page: Page
    watched: Watched
    track: FloatRect
    legs: Iterator[tuple[float, float]] = field(default_factory=lambda: cycle(_LEGS))
    frames: list[float] = field(default_factory=list)
    seen: int = 0
    seconds: float = 0.0

    def drag(self) -> float:
        """Drag and let go; return milliseconds from then until all is confirmed and painted."""
        mouse, (here, there) = self.page.mouse, next(self.legs)
        height = self.track["y"] + self.track["height"] / 2
        mouse.move(self._at(here), height)
        mouse.down()
        self.page.evaluate("page => release.start(page)", self.watched.told)
        begin = time.monotonic()
        while (spent := time.monotonic() - begin) < _DRAG_SECONDS:
            mouse.move(self._at(here + (there - here) * spent / _DRAG_SECONDS), height)
            time.sleep(_MOVE_SECONDS)
        mouse.up()
        told: dict[str, Any] = self.page.evaluate("release.answer()")
        self.frames += told["frames"]
        self.seen += told["seen"]
        self.seconds += spent
        self.page.evaluate("bench.idle()")
        return float(told["confirmed"])

    def _at(self, share: float) -> float:
        return self.track["x"] + self.track["width"] * share


def measure_release(trials: int) -> Part:
    """Drag and let go on the pages in turn."""
    with ExitStack() as stack:
        browser = stack.enter_context(launch())
        hands = [stack.enter_context(_ready(browser, watched)) for watched in PAGES]
        times: dict[str, list[float]] = {hand.watched.program.name: [] for hand in hands}
        for _ in range(trials):
            for hand in hands:
                times[hand.watched.program.name].append(hand.drag())
    series = [Series(f"release → confirmed, {name}", measured) for name, measured in times.items()]
    reference = series[-1].median
    product, *_ = hands
    return Part(
        "release",
        "A slider under the hand",
        [*series, *(_frames(hand) for hand in hands)],
        [
            Target(
                f"release → confirmed, {PRODUCT.name} ÷ {STREAMLIT.name}",
                series[0].median / reference,
                LIMIT,
                "×",
            ),
            Target(
                f"mean frame while dragging, {PRODUCT.name}",
                statistics.mean(product.frames),
                FRAME_LIMIT,
                "ms",
            ),
        ],
        {
            f"release → confirmed, {MARIMO.name} ÷ {STREAMLIT.name}": (
                f"{series[1].median / reference:.3f} ×"
            ),
            **{name: told for hand in hands for name, told in _tell(hand).items()},
        },
    )


@contextmanager
def _ready(browser: Browser, watched: Watched) -> Iterator[Hand]:
    """Open the page on a server of its own and drag until nothing is done for the first time."""
    with running(watched.program) as server:
        page = browser.new_page(viewport={"width": 1366, "height": 768}, locale="vi-VN")
        page.set_default_timeout(60_000)
        page.add_init_script(path=PROBE)
        page.add_init_script(path=_RELEASE)
        page.goto(server.url + watched.address)
        page.wait_for_load_state("networkidle")
        track = page.locator(watched.track).first
        track.scroll_into_view_if_needed()
        box = track.bounding_box()
        if box is None:
            message = f"{watched.program.name}: no slider to drag"
            raise SystemExit(message)
        hand = Hand(page, watched, box)
        for _ in range(_WARM_UP):
            hand.drag()
        yield Hand(page, watched, box)
        page.close()


def _frames(hand: Hand) -> Series:
    return Series(f"frame while dragging, {hand.watched.program.name}", hand.frames)


def _tell(hand: Hand) -> dict[str, str | int]:
    """Return frames a second, and how many of them showed a new figure."""
    name = hand.watched.program.name
    return {
        f"frames a second while dragging, {name}": round(1000 / statistics.mean(hand.frames)),
        f"of which with a new figure, {name}": round(hand.seen / hand.seconds),
    }
