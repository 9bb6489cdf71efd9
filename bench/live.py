"""The live ranking: frames while a hand drags 63 bars, first paint, bytes, memory."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, expect

from bench.browser import APP, PROBE, SLIDER, launch, serve, wait_still
from bench.figures import Part, Series, Target, compare, interleave
from bench.paint import Traffic

FRAME_LIMIT = 20.0
"""Milliseconds a frame at 50 a second."""
PAINT_LIMIT = 1.1
HEAP_LIMIT = 1.1

_SCENARIO = "mo_phong?ky=dti-2022-63&tinh=ninh-binh"
_FIGURES = ".ix-card .ix-value"
_CANVAS = ".live-ranking canvas"
_FRAMES = Path(__file__).with_name("frames.js")
_DRAG_SECONDS = 2.0
_DRAG_STEP_SECONDS = 1 / 120
_RETURNS = 50
_WARM_RETURNS = 5
_KILOBYTE = 1000
_PATIENCE_MS = 30_000


def measure_live(trials: int) -> Part:
    """Drag, visit beside the plain page, visit again, leave and return."""
    expect.set_options(timeout=_PATIENCE_MS)
    with serve(APP) as app, launch() as browser:
        url = f"{app}/{_SCENARIO}"
        frames, drawn = _drag(browser, url)
        visits: dict[str, Callable[[], float]] = {
            "live page, first paint": partial(_visit, browser, url),
            "plain page, first paint": partial(_visit, browser, f"{url}&don-gian=1"),
        }
        interleave(visits, 1)  # the server's own first visit
        live, plain = interleave(visits, trials)
        facts: dict[str, str | int] = {"drag, frames with a new figure a second": round(drawn)}
        facts |= _bytes(browser, url)
        growth, heaps = _heap_growth(browser, url)
        facts["heap before and after, kB"] = heaps
    targets = [
        Target("drag, mean frame", sum(frames.values) / len(frames.values), FRAME_LIMIT, "ms"),
        compare([live, plain], PAINT_LIMIT),
        Target(f"heap after {_RETURNS} returns ÷ before", growth, HEAP_LIMIT, "×"),
    ]
    return Part("live", "Live ranking with 63 bars", [frames, live, plain], targets, facts)


def _drag(browser: Browser, url: str) -> tuple[Series, float]:
    """Return the frames of a two-second drag and how many a second drew something new."""
    page = _open(browser.new_context(viewport={"width": 1366, "height": 768}), url)
    page.evaluate(_FRAMES.read_text(encoding="utf-8"))
    box = page.locator(f"#live-{SLIDER}").bounding_box()
    if box is None:
        message = "no slider to drag"
        raise SystemExit(message)
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 2, middle)
    page.mouse.down()
    page.evaluate("frames63.start()")
    begin = time.monotonic()
    while (spent := time.monotonic() - begin) < _DRAG_SECONDS:
        there_and_back = abs(spent % 1 - 0.5) * 2
        page.mouse.move(box["x"] + box["width"] * there_and_back, middle)
        time.sleep(_DRAG_STEP_SECONDS)
    told: dict[str, Any] = page.evaluate("frames63.stop()")
    page.mouse.up()
    page.context.close()
    return Series("drag, frame", told["deltas"]), told["drawn"] / _DRAG_SECONDS


def _visit(browser: Browser, url: str) -> float:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN")
    page = context.new_page()
    page.add_init_script(path=PROBE)
    page.goto(url, wait_until="commit")
    elapsed = float(page.evaluate("selector => bench.first(selector)", _FIGURES))
    wait_still(page)
    context.close()
    return elapsed


def _bytes(browser: Browser, url: str) -> dict[str, str | int]:
    """Return what a first and a second visit of one browser fetch, and what a move does."""
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN")
    facts: dict[str, str | int] = {}
    for name in ("first visit", "second visit"):
        page = context.new_page()
        traffic = Traffic()
        traffic.watch(context.new_cdp_session(page), is_cached=True)
        _wait_drawn(page, url)
        facts[f"{name}, kB transferred"] = round(traffic.fetched / _KILOBYTE)
        before = traffic.fetched
        page.locator(f"#live-{SLIDER}").focus()
        page.keyboard.press("PageUp")
        expect(page.locator(".copy p")).to_contain_text("tăng")
        wait_still(page)
        facts[f"{name}, kB for a move"] = f"{(traffic.fetched - before) / _KILOBYTE:.1f}"
        page.close()
    context.close()
    return facts


def _heap_growth(browser: Browser, url: str) -> tuple[float, str]:
    """Return heap after ÷ before fifty times of leaving the page and returning."""
    page = _open(browser.new_context(viewport={"width": 1366, "height": 768}), url)
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.enable")

    def heap() -> int:
        wait_still(page)
        _collect_all(session)
        used: dict[str, Any] = session.send("Runtime.getHeapUsage")
        return int(used["usedSize"])

    _leave_and_return(page, _WARM_RETURNS)
    before = heap()
    _leave_and_return(page, _RETURNS)
    after = heap()
    page.context.close()
    return after / before, f"{before // _KILOBYTE} → {after // _KILOBYTE}"


def _collect_all(session: CDPSession) -> None:
    """Free all that can be freed: a plain collection keeps caches of code, a query does not."""
    session.send("HeapProfiler.collectGarbage")
    prototype = session.send("Runtime.evaluate", {"expression": "HTMLCanvasElement.prototype"})
    asked = {"prototypeObjectId": prototype["result"]["objectId"]}
    found = session.send("Runtime.queryObjects", asked)["objects"]
    for held in (found, prototype["result"]):
        session.send("Runtime.releaseObject", {"objectId": held["objectId"]})
    session.send("HeapProfiler.collectGarbage")


def _leave_and_return(page: Page, times: int) -> None:
    for _ in range(times):
        page.get_by_role("link", name="Tổng quan").click()
        expect(page.locator(_CANVAS)).to_have_count(0)
        page.get_by_role("link", name="Mô phỏng", exact=True).click()
        expect(page.locator(_CANVAS)).to_be_visible()


def _open(context: BrowserContext, url: str) -> Page:
    page = context.new_page()
    _wait_drawn(page, url)
    return page


def _wait_drawn(page: Page, url: str) -> None:
    page.add_init_script(path=PROBE)
    page.goto(url)
    expect(page.locator(_CANVAS)).to_be_visible()
    page.wait_for_load_state("networkidle")
    wait_still(page)
