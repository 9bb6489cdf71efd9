"""First paint: from an address typed into a browser that has nothing cached to the figures."""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, CDPSession

from bench.browser import PROBE, WHAT_IF, Subject, check_form, launch, subjects, wait_still
from bench.figures import Part, Target, compare, interleave, tell_others

LIMIT = 1.3
_OWN_HOSTS = frozenset({"127.0.0.1", "localhost"})
_BINARY_FRAME = 2
_KILOBYTE = 1000


@dataclass
class Traffic:
    """What one visit fetched until the page stood still."""

    fetched: int = 0
    requests: int = 0
    hosts: set[str] = field(default_factory=set)

    def watch(self, session: CDPSession, *, is_cached: bool = False) -> None:
        """Count from now on, with the browser's cache off unless it is to be measured."""
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": not is_cached})
        session.on("Network.requestWillBeSent", lambda e: self._ask(e["request"]["url"]))
        session.on("Network.webSocketCreated", lambda e: self._ask(e["url"]))
        session.on("Network.loadingFinished", lambda e: self._fetch(e["encodedDataLength"]))
        session.on("Network.webSocketFrameReceived", lambda e: self._fetch(_size(e["response"])))

    def _ask(self, url: str) -> None:
        # data: and blob: addresses have no host: nothing is asked of anybody.
        if host := urlsplit(url).hostname:
            self.requests += 1
            self.hosts.add(host)

    def _fetch(self, size: float) -> None:
        self.fetched += int(size)


def measure_paint(trials: int) -> Part:
    """Visit the pages in turn, each time with a browser context of its own."""
    with subjects() as measured, launch() as browser:
        last: dict[str, Traffic] = {}
        shifts: defaultdict[str, list[float]] = defaultdict(list)
        visits: dict[str, Callable[[], float]] = {
            s.name: partial(_visit, browser, s, last, shifts[s.name]) for s in measured
        }
        interleave(visits, 1)  # the servers' own first visit
        series = interleave(visits, trials)
    target = compare(series, LIMIT)
    outside = Target(
        f"{WHAT_IF}, other hosts asked", len(last[WHAT_IF].hosts - _OWN_HOSTS), 0.0, ""
    )
    moved = {f"{name}, layout shift": f"{median(values):.2f}" for name, values in shifts.items()}
    facts = {**tell_others(series), **tell_traffic(last), **moved}
    return Part("paint", "Cold visit → figures painted", series, [target, outside], facts)


def tell_traffic(visits: Mapping[str, Traffic]) -> dict[str, str | int]:
    """Return bytes, requests and hosts of each visit."""
    facts: dict[str, str | int] = {}
    for name, traffic in visits.items():
        facts[f"{name}, kB transferred"] = round(traffic.fetched / _KILOBYTE)
        facts[f"{name}, requests"] = traffic.requests
        facts[f"{name}, other hosts asked"] = len(traffic.hosts - _OWN_HOSTS)
    return facts


def _visit(
    browser: Browser, subject: Subject, last: dict[str, Traffic], shifts: list[float]
) -> float:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN")
    page = context.new_page()
    page.add_init_script(path=PROBE)
    traffic = last[subject.name] = Traffic()
    traffic.watch(context.new_cdp_session(page))
    page.goto(subject.url, wait_until="commit")
    elapsed = float(page.evaluate("selector => bench.first(selector)", subject.figures))
    check_form(page, subject)
    page.wait_for_load_state("networkidle")
    wait_still(page)
    shifts.append(float(page.evaluate("bench.shift()")))
    context.close()
    return elapsed


def _size(frame: dict[str, Any]) -> int:
    payload = frame["payloadData"]
    if frame["opcode"] == _BINARY_FRAME:
        return len(base64.b64decode(payload))
    return len(payload.encode())
