"""What the page's scripts are, and what they begin with."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from ictexplore.charts.live_signals import Motion
from ictexplore.export.live.answer import strip_html
from ictexplore.export.live.assets import live_script
from ictexplore.export.live.vega import vega_bundle
from ictexplore.export.moves import control_score
from ictexplore.export.offline.blocks import Script
from ictexplore.export.offline.drawing import Drawing
from ictexplore.i18n import Translator
from ictexplore.i18n.catalogue import GIVEN_MAX
from ictexplore.model import EditionTable, Outcome

_REFUSALS = ("not_a_number", "range", "decimals")


def scripts() -> tuple[Script, ...]:
    """Return the page's scripts in their order, the first to run before the page is read."""
    code = live_script() + read_page_asset("entry.js") + read_page_asset("offline.js")
    return Script(read_page_asset("early.js"), early=True), Script(vega_bundle()), Script(code)


def read_page_asset(name: str) -> str:
    """Return a file of this package as text."""
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def page_data(
    table: EditionTable, motion: Motion, outcome: Outcome, drawing: Drawing, t: Translator
) -> dict[str, Any]:
    """Return the compiled ranking, the scenario to begin with, and how entries are refused."""
    changes = {
        code: value for code, value in outcome.scenario.changes.items() if code in outcome.gains
    }
    return {
        "spec": drawing.vega,
        "height": drawing.height,
        "entry": {
            "max": GIVEN_MAX,
            "refusals": {r: t(f"error.score_{r}", given="{given}") for r in _REFUSALS},
        },
        "state": {
            "drawing": motion.unit,
            "scope": motion.unit,
            "strip": strip_html(table, outcome, t),
            "controls": [{"code": c.code, "baseline": c.baseline} for c in motion.controls],
            "changes": changes,
            "texts": {
                c.code: control_score(c, changes.get(c.code, c.baseline), t.language)
                for c in motion.controls
            },
        },
    }
