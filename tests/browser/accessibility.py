"""What axe-core has to say of a page: https://github.com/dequelabs/axe-core, WCAG 2.2 A and AA."""

from __future__ import annotations

import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_GRAVE = frozenset({"serious", "critical"})
_ARE_FILLED = """() => [...document.querySelectorAll("[data-testid^=stBidiComponent]")]
  .flatMap((part) => [...(part.shadowRoot ?? part).querySelectorAll("button, input")])
  .every((e) => e.hidden || e.ariaLabel || e.labels?.length || e.innerText.trim())"""
"""Whether the app's own components have the words that their scripts put in."""


def grave_findings(page: Page) -> list[str]:
    """Return what keeps people out, a line an element; what is merely untidy isn't counted."""
    page.locator("[aria-keyshortcuts=P]").filter(has_text=re.compile(r"\w")).wait_for()
    page.wait_for_function(_ARE_FILLED)
    violations = Axe().run(page).response["violations"]
    return [
        f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
        for violation in violations
        if violation["impact"] in _GRAVE
        for node in violation["nodes"]
    ]
