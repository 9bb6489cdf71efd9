"""Cold start: from the command to a server that answers, and on to the first page painted."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from playwright.sync_api import Browser

from bench.browser import PROBE, launch
from bench.figures import Part, Series
from bench.paint import Traffic, tell_traffic
from bench.release import PAGES, Watched
from bench.serving import MARIMO, PRODUCT, STREAMLIT, running

_SCALE = 1000


def measure_starts(trials: int) -> Part:
    """Start each program anew and visit it, in turn; the product also without its database."""
    ready: dict[str, list[float]] = {}
    painted: dict[str, list[float]] = {}
    last: dict[str, Traffic] = {}
    with launch() as browser, TemporaryDirectory() as kept:
        starts: dict[str, Callable[[], tuple[float, float]]] = {
            f"{watched.program.name}": partial(
                _start, browser, watched, Path(kept) / watched.program.name, last
            )
            for watched in PAGES
        }
        for start in starts.values():  # builds the database and fills what Python compiles
            start()
        starts[f"{PRODUCT.name}, the very first time"] = partial(
            _start_anew, browser, PAGES[0], last
        )
        for _ in range(trials):
            for name, start in starts.items():
                answered, shown = start()
                ready.setdefault(name, []).append(answered)
                painted.setdefault(name, []).append(shown)
    totals = {name: _total(ready[name], painted[name]) for name in ready}
    reference = totals[STREAMLIT.name]
    return Part(
        "starts",
        "Start of the server → ready → first page painted",
        [
            *(Series(f"ready, {name}", values) for name, values in ready.items()),
            *(Series(f"painted since, {name}", values) for name, values in painted.items()),
        ],
        [],
        {
            f"start → painted, {PRODUCT.name} ÷ {STREAMLIT.name}": (
                f"{totals[PRODUCT.name] / reference:.3f} ×"
            ),
            f"start → painted, {MARIMO.name} ÷ {STREAMLIT.name}": (
                f"{totals[MARIMO.name] / reference:.3f} ×"
            ),
            **tell_traffic(last),
        },
    )


def _start_anew(
    browser: Browser, watched: Watched, last: dict[str, Traffic]
) -> tuple[float, float]:
    with TemporaryDirectory() as folder:
        return _start(browser, watched, Path(folder), last)


def _start(
    browser: Browser, watched: Watched, folder: Path, last: dict[str, Traffic]
) -> tuple[float, float]:
    """Return milliseconds until the server answers, and from then until the figures are painted."""
    folder.mkdir(exist_ok=True)
    with running(watched.program, folder) as server:
        context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN")
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.add_init_script(path=PROBE)
        traffic = last[watched.program.name] = Traffic()
        traffic.watch(context.new_cdp_session(page))
        begin = monotonic()
        page.goto(server.url + watched.address, wait_until="commit")
        page.evaluate("selector => bench.first(selector)", watched.figures)
        painted = (monotonic() - begin) * _SCALE
        page.wait_for_load_state("networkidle")
        context.close()
        return server.seconds * _SCALE, painted


def _total(ready: list[float], painted: list[float]) -> float:
    """Return the median of both one after the other."""
    return statistics.median(sum(pair) for pair in zip(ready, painted, strict=True))
