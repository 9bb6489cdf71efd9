"""The cheapest changes that bring given points to the composite and to pillars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy.optimize import linprog

from ictexplore.engine.composite import IntArray

FloatArray = npt.NDArray[np.float64]

_PREFERENCE = 1e-6
"""How much dearer, in relative terms, a control counts than the next wider one of equal effort."""

_NEGLIGIBLE = 1e-6
"""Changes below this, in units of 0.0001, are the solver's noise."""


def find_mix(
    points: IntArray, needs: IntArray, rooms: IntArray, stakes: IntArray, efforts: FloatArray
) -> IntArray | None:
    """Return the changes of least effort, or ``None`` when even the whole room isn't enough.

    Minimises Σ effort × stake × change subject to Σ points × change ≥ need for each aggregate
    and 0 ≤ change ≤ room; a linear programme (HiGHS), its solution raised to whole units and then
    lowered until no change can go down by one alone. Of equally cheap mixes it takes the one of
    the controls with the most points left to gain, which are also the fewest.

    Parameters
    ----------
    points : (aggregates, controls), whole points that a control has in an aggregate
    needs : (aggregates,), what is to be gained, in units of 0.0001 points
    rooms : (controls,), largest change of each, in units of 0.0001
    stakes : (controls,), whole points of each, whether these aggregates count them or not
    efforts : (controls,), cost of a point, above zero

    Returns
    -------
    (controls,), changes in units of 0.0001
    """
    if (points @ rooms < needs).any():
        return None
    costs = efforts * stakes * (1 + _PREFERENCE * _order(stakes * rooms))
    solved = linprog(
        costs,
        A_ub=-points,
        b_ub=-needs,
        bounds=[(0, room) for room in rooms.tolist()],
        method="highs",
    )
    if solved.x is None:
        raise ArithmeticError(solved.message)
    raised = np.where(solved.x > _NEGLIGIBLE, np.ceil(solved.x) + 1, 0).astype(np.int64)
    # Dearest first and, of equal effort, the narrowest: the widest stays where it is best.
    order = np.lexsort((stakes * rooms, -efforts))
    return _trim(points, needs, np.minimum(raised, rooms), order)


def find_alone(points: Sequence[int], needs: Sequence[int], room: int) -> int | None:
    """Return the smallest change of one control that brings all needs.

    ``None`` where its room is less. Points and needs, in units of 0.0001 points, go by aggregate.
    """
    change = 0
    for stake, need in zip(points, needs, strict=True):
        if need > 0 and not stake:
            return None
        change = max(change, -(-need // stake)) if need > 0 else change
    return change if change <= room else None


def gather(points: Sequence[Mapping[str, int]], codes: Sequence[str]) -> IntArray:
    """Return the points of each control in each aggregate as an array, (aggregates, controls)."""
    return np.array([[p.get(code, 0) for code in codes] for p in points], dtype=np.int64)


def _order(stakes: IntArray) -> IntArray:
    """Return 0 for the largest, 1 for the next …; equal ones in their given order."""
    order = np.empty_like(stakes)
    order[np.argsort(-stakes, kind="stable")] = np.arange(len(stakes))
    return order


def _trim(points: IntArray, needs: IntArray, changes: IntArray, order: IntArray) -> IntArray:
    """Return the changes with each, in the given order, lowered as far as the needs allow."""
    trimmed = changes.copy()
    for i in order:
        spare = points @ trimmed - needs
        counts = points[:, i] > 0
        if counts.any():
            trimmed[i] -= min(trimmed[i], int((spare[counts] // points[counts, i]).min()))
    return trimmed
