"""Photograph the running app for the README: ``make screenshots``."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

# `python bench/screenshots.py` looks for modules in this folder alone.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Browser

from bench.browser import APP, PROBE, SLIDER, launch, serve, wait_still

FOLDER = APP.parent / "docs" / "screenshots"
_EDITION = "ky=dti-2024-34&tinh=ninh-binh"
_DENSITY = 2
"""Pixels a CSS pixel: the README is also read on fine screens."""


@dataclass(frozen=True)
class Shot:
    """A picture: what is seen where. ``awaited`` is the last thing the page draws."""

    name: str
    address: str
    awaited: str
    width: int = 1366
    height: int = 768


_BARS = "[data-testid=stVegaLiteChart] svg"
_LIVE_BARS = ".live-ranking canvas"
_SCENARIO = f"mo_phong?{_EDITION}&doi={SLIDER}-0.75"
SHOTS = (
    Shot("what-if", _SCENARIO, _LIVE_BARS),
    Shot("what-if-phone", _SCENARIO, _LIVE_BARS, width=390, height=844),
    Shot("overview", f"?{_EDITION}", _BARS),
    Shot("ranking", f"xep_hang?{_EDITION}", _BARS),
    Shot("profile", f"ho_so?{_EDITION}", _BARS),
    Shot("sources", f"nguon?{_EDITION}", "[data-testid=stTabs], [data-testid=stButtonGroup]"),
)


def main() -> None:
    """Take every picture anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with serve(APP) as url, launch() as browser:
        for shot in SHOTS:
            print(_take(browser, url, shot).relative_to(APP.parent))


def _take(browser: Browser, url: str, shot: Shot) -> Path:
    context = browser.new_context(
        viewport={"width": shot.width, "height": shot.height},
        device_scale_factor=_DENSITY,
        locale="vi-VN",
        color_scheme="light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.add_init_script(path=PROBE)
    page.goto(f"{url}/{shot.address}", wait_until="networkidle")
    page.locator(shot.awaited).last.wait_for(state="attached")
    wait_still(page)
    page.evaluate("document.fonts.ready.then(() => bench.painted())")
    path = FOLDER / f"{shot.name}.png"
    page.screenshot(path=path, animations="disabled")
    context.close()
    return path


if __name__ == "__main__":
    main()
