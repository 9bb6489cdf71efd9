"""Units of an own index as bars: as they stand, and as they would."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.score_bars import ScoreBar
from ictexplore.engine.composite import IntArray
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import units_around
from ictexplore.engine.own_index.whatif import OwnOutcome
from ictexplore.engine.reweigh import FloatArray
from ictexplore.i18n import Translator
from ictexplore.model.own_index import OwnSettings
from ictexplore.takeaway.own_index.words import say_score

AROUND = 7
"""Units drawn on either side of the unit's place, as in `teller.js`."""


def low_end(settings: OwnSettings) -> float:
    """Return where bars begin: at the lowest score there can be."""
    return 0.0 if settings.normalisation == "zscore" else settings.range[0]


def find_bars(  # noqa: PLR0913 -- scores and places of all units, then whose bars
    index: OwnIndex,
    t: Translator,
    *,
    scores: FloatArray,
    places: IntArray,
    units: Sequence[int],
    unit: int,
    is_simulated: bool = False,
) -> list[ScoreBar]:
    """Return a bar a unit that has a score."""
    return [
        ScoreBar(
            str(int(places[i])),
            index.units[i],
            float(scores[i]),
            say_score(index, float(scores[i]), t),
            is_unit=i == unit,
            is_simulated=is_simulated and i == unit,
        )
        for i in units
        if places[i]
    ]


def find_around(
    index: OwnIndex, outcome: OwnOutcome, scores: FloatArray, t: Translator
) -> list[ScoreBar]:
    """Return the bars of those around the unit's place; ``scores`` are the index's, changed."""
    return find_bars(
        index,
        t,
        scores=scores,
        places=outcome.places,
        units=units_around(outcome.places, outcome.unit, AROUND),
        unit=outcome.unit,
        is_simulated=bool(outcome.changes),
    )
