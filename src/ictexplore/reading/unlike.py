"""Points found of a table beside those of the frameworks that are known: which columns look wrong.

Least squares finds points for whatever stands in the columns. That they are those of a known
framework, only elsewhere, or quite unlike it, is what a person has to know before they are used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from ictexplore.model import Dimension, Finding, Framework, Text
from ictexplore.reading.records import NEW
from ictexplore.reading.telling import doubt

Say = Callable[..., Finding]
"""`error`, or `doubt` where a person says that the points are new ones."""
Findings = tuple[Finding, ...]

_UNLIKE = 2
"""How many times as much, or as little, a dimension counts that is told; official ones have never
changed that far from one year to the next and kept their dimensions."""


def find_unlike(found: Framework, known: Sequence[Framework], say: Say) -> Findings:
    """Return which columns seem to be in each other's places, or count strangely much or little.

    ``known`` are the frameworks that the table may be scored by, the likeliest first.
    """
    shares = _shares(found)
    alike = [framework for framework in known if shares.keys() <= _shares(framework).keys()]
    for framework in alike:
        moved = _moved(shares, framework)
        if moved and sorted(shares.values()) == sorted(_shares(framework).values()):
            names = tuple(dimension.name for dimension in moved)
            told = {"columns": names, "framework": framework.code, "new": NEW}
            return (say("tables.columns_reordered", **told),)
    return _strange(found, alike[0]) if alike else ()


def _shares(framework: Framework) -> dict[str, Fraction]:
    total = framework.composite.total
    return {d.code: Fraction(d.points, total) for d in framework.dimensions}


def _moved(shares: Mapping[str, Fraction], framework: Framework) -> list[Dimension]:
    theirs = _shares(framework)
    return [d for d in framework.dimensions if shares.get(d.code) != theirs[d.code]]


def _strange(found: Framework, framework: Framework) -> Findings:
    theirs, own = _shares(framework), _shares(found)
    points = {d.code: d.points for d in found.dimensions}
    changes = tuple(
        Text(
            f"{d.name.vi} {d.points} → {points.get(d.code, 0)}",
            f"{d.name.en} {d.points} → {points.get(d.code, 0)}",
        )
        for d in framework.dimensions
        if not theirs[d.code] / _UNLIKE <= own.get(d.code, 0) <= theirs[d.code] * _UNLIKE
    )
    if not changes:
        return ()
    return (doubt("tables.points_unlike", framework=framework.code, changes=changes),)
