"""Felt speed: from an arrow key on a slider to the changed figure on screen."""

from __future__ import annotations

from itertools import count

from playwright.sync_api import Browser, Page

from bench.browser import PROBE, Subject, check_form, launch, subjects, wait_still
from bench.figures import Part, compare, interleave, tell_others

LIMIT = 1.3
_WARM_UP = 3
_LEG = 200
"""Steps of 0.001 before the slider turns back: it starts at 0.75 and must not reach its end."""


def measure_answer(trials: int) -> Part:
    """Press an arrow key on the pages in turn."""
    with subjects() as measured, launch() as browser:
        walks = {s.name: Walk(browser, s) for s in measured}
        interleave({name: walk.step for name, walk in walks.items()}, _WARM_UP)
        series = interleave({name: walk.step for name, walk in walks.items()}, trials)
    target = compare(series, LIMIT)
    return Part(
        "answer", "Arrow key → changed figure painted", series, [target], tell_others(series)
    )


class Walk:
    """A page whose slider goes on by one step a measurement."""

    def __init__(self, browser: Browser, subject: Subject) -> None:
        self._subject = subject
        self._page = _open(browser, subject)
        self._steps = count()

    def step(self) -> float:
        """Return milliseconds from the key to the changed figure painted."""
        page = self._page
        wait_still(page)
        check_form(page, self._subject)
        page.evaluate("selector => bench.arm(selector)", self._subject.figures)
        is_way_up = next(self._steps) // _LEG % 2 == 0
        page.keyboard.press("ArrowRight" if is_way_up else "ArrowLeft")
        return float(page.evaluate("bench.answered()"))


def _open(browser: Browser, subject: Subject) -> Page:
    page = browser.new_page(viewport={"width": 1366, "height": 768}, locale="vi-VN")
    page.add_init_script(path=PROBE)
    page.goto(subject.url)
    check_form(page, subject)
    page.locator(subject.slider).focus()
    return page
