"""What the live what-if of an own index needs, gathered from the engine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.whatif import OwnOutcome
from ictexplore.export.own_live.motion import OwnMotion, OwnNow
from ictexplore.model.own_index import OwnNode

CELLS_MAX = 100_000
"""Units × indicators up to which a browser computes them all while a hand moves: measured, a move
takes some 10 ms there, and what is sent stays below two megabytes."""


def count_cells(index: OwnIndex) -> int:
    """Return how many values the index has room for."""
    return int(index.raw.size)


def find_own_motion(
    index: OwnIndex, unit: int, offered: Iterable[OwnNode], decimals: Sequence[int]
) -> OwnMotion:
    """Return the index and the unit that moves, a slider for each indicator ``offered``.

    ``decimals`` tell the values of each indicator.
    """
    settings = index.settings
    return OwnMotion(
        framework=index.framework,
        settings=settings,
        units=index.units,
        raw=index.raw.tolist(),
        weights={code: float(weight) for code, weight in index.weights.items()},
        decimals=decimals,
        unit=unit,
        offered=tuple(index.row(node.code) for node in offered),
        low=0.0 if settings.normalisation == "zscore" else settings.range[0],
    )


def find_own_now(
    index: OwnIndex, outcome: OwnOutcome, sentence: str, facts: Sequence[tuple[str, str]], note: str
) -> OwnNow:
    """Return where the unit stands and would stand; sentence and facts as they are told."""
    return OwnNow(
        before=outcome.before,
        after=outcome.after,
        place=(outcome.rank_before or 0, outcome.rank_after or 0),
        ranked=(int((index.places > 0).sum()), int((outcome.places > 0).sum())),
        changes={code: value for code, value in outcome.changes.items() if value is not None},
        sentence=sentence,
        facts=facts,
        note=note,
    )
