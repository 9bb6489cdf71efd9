"""The ranking that moves with the hand: one specification with the whole formula in it.

A viewer sets the parameters ``control_…`` and reads the others; bars, places and texts follow by
expressions. It stands alone: no server is asked while it moves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ictexplore.charts.live_layers import Look, drawn_steps, layout_params, template
from ictexplore.charts.live_rows import ORDER, live_rows, live_steps
from ictexplore.charts.live_signals import Motion, live_params
from ictexplore.charts.live_stairs import stair_params
from ictexplore.charts.ranking_rows import Places
from ictexplore.i18n import translator
from ictexplore.model import EditionTable


def live_spec(
    table: EditionTable, motion: Motion, places: Places, *, language: str, dark: bool = False
) -> dict[str, Any]:
    """Return the live ranking of an edition around one unit as a Vega-Lite specification.

    Parameters
    ----------
    table, places : the published figures, and the place of each unit that follows from them
    motion : the unit that moves, with its controls, quotients, steps and crossings
    language, dark : of texts and colours

    Returns
    -------
    One ``control_<code>`` a control in whole units of 0.0001. To be read: ``composite``,
    ``rank_best``, ``rank_worst``, ``pillar_<code>``, ``changed``, texts in ``…_text``,
    ``reached``, the composite before rounding, and ``drawn_height``, the height in pixels that the
    rows take at the present ``width``.
    """
    words = translator(language, table.edition.origin)
    rows = live_rows(table, motion, places, words)
    look = Look(len(rows), table.is_complete, language, dark)
    return {
        # Altair's build and validation, dozens of times dearer than the rest, once for each look.
        **template(look),
        "data": {"values": rows},
        "params": [
            *live_params(table, motion, places[motion.unit], words),
            *({"name": n, "expr": e} for n, e in stair_params(table, motion, words).items()),
            *layout_params(look),
        ],
        "transform": [
            # The room of the ghost stays free until there is one: nothing jumps.
            {"filter": "changed || !datum.ghost"},
            *_calculated(live_steps(motion, table, places[motion.unit], words)),
            _ordered(),
            *_calculated(drawn_steps(look)),
        ],
    }


def _ordered() -> dict[str, Any]:
    sort = [
        {"field": key.lstrip("-"), "order": "descending" if key[0] == "-" else "ascending"}
        for key in ORDER
    ]
    return {"window": [{"op": "row_number", "as": "place_in_order"}], "sort": sort}


def _calculated(steps: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"calculate": expr, "as": name} for name, expr in steps.items()]
