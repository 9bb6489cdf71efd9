"""What the browser computes with: `engine.own_index`'s inputs as JSON."""

from __future__ import annotations

import math
from typing import Any

from ictexplore.export.own_index import score_decimals
from ictexplore.export.own_live.motion import OwnMotion, Row
from ictexplore.i18n import Translator, format_number, shorten
from ictexplore.i18n.catalogue import GIVEN_MAX
from ictexplore.model.own_index import OwnNode

_TEXTS = {
    "stands": "ownpage.stands",
    "unranked": "ownpage.unranked",
    "unranked_then": "ownpage.unranked_then",
    "becomes": "ownpage.becomes",
    "place_moves": "ownpage.place_moves",
    "change": "ownpage.change",
    "passes": "ownpage.passes",
    "passed_by": "ownpage.passed_by",
    "others_move": "ownpage.others_move",
    "unfit": "ownlive.unfit",
    "up": "whatif.up",
    "down": "whatif.down",
    "same_place": "whatif.same_place",
    "label": "chart.label_simulated",
    "announcement": "live.announcement",
}
"""What the browser calls a sentence → its key."""

_PLACES = (
    *("unit", "place", "score", "changes", "before", "after"),
    *("indicator", "count", "places", "rank"),
)


def model_data(motion: OwnMotion, t: Translator) -> dict[str, Any]:
    """Return the model of `engine.js` and, in ``words`` and ``told``, how its answer is said.

    Parts are numbered, indicators first in their order, then aggregates, the index last.
    """
    framework, settings = motion.framework, motion.settings
    indicators = framework.indicators
    nodes = (*indicators, *framework.aggregates)
    position = {node.code: i for i, node in enumerate(nodes)}
    return {
        "unit": motion.unit,
        "settings": {
            "missing": settings.missing,
            "normalisation": settings.normalisation,
            "range": settings.range,
            "target": settings.target,
        },
        "indicators": [
            {"direction": node.direction, "posts": _posts(motion, node)} for node in indicators
        ],
        "aggregates": [
            {
                "children": [position[child.code] for child in framework.children[node.code]],
                "weights": [motion.weights[c.code] for c in framework.children[node.code]],
                "method": settings.aggregation(node),
            }
            for node in framework.aggregates
        ],
        "raw": [_plain(row) for row in motion.raw],
        "words": _words(motion, t),
        "told": {
            "units": list(motion.units),
            "indicators": [shorten(node.label) for node in indicators],
            "decimals": list(motion.decimals),
            "parts": [position[node.code] for node in motion.parts],
            "nameMax": GIVEN_MAX,
            "low": motion.low,
        },
    }


def _posts(motion: OwnMotion, node: OwnNode) -> tuple[float, float] | None:
    """Return the post that scores least and the one that scores most, times the direction."""
    posts = motion.settings.goalposts.get(node.code)
    if motion.settings.normalisation != "goalposts" or posts is None:
        return None
    turned = sorted((posts.lower * node.direction, posts.upper * node.direction))
    return turned[0], turned[1]


def _plain(row: Row) -> list[float | None]:
    return [None if math.isnan(value) else float(value) for value in row]


def _words(motion: OwnMotion, t: Translator) -> dict[str, Any]:
    shown = format_number(1000, t.language, 1)
    names = {name: f"{{{name}}}" for name in _PLACES}
    return {
        "point": shown[-2],
        "group": shown[1],
        "decimals": score_decimals(motion.settings),
        "texts": {name: t(key, **names) for name, key in _TEXTS.items()},
    }
