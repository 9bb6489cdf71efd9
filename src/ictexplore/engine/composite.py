"""Composite and pillars as weighted means over whole points.

Written for few units too: on 63 numpy takes longer to look at a Python number, or to find the way
from ``@`` to ``dot``, than to compute.
"""

from __future__ import annotations

from typing import overload

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]


@overload
def round_half_up(numerator: int, denominator: int) -> int: ...
@overload
def round_half_up(numerator: IntArray, denominator: int) -> IntArray: ...
def round_half_up(numerator: int | IntArray, denominator: int) -> int | IntArray:
    """Return ``numerator / denominator`` rounded to a whole number, halves towards plus infinity.

    Exact: no float is made on the way. ``denominator`` is positive.
    """
    # An odd denominator's half falls between two numerators: leaving it out changes no quotient.
    half = denominator // 2
    if isinstance(numerator, np.ndarray):
        quotients: IntArray = (numerator + np.array(half)) // np.array(denominator)
        return quotients
    return (numerator + half) // denominator


def weighted_sums(scores: IntArray, points: IntArray) -> IntArray:
    """Return Σ points × score of each unit; over Σ points it is the composite.

    Formula of decision 922/QĐ-BTTTT, with the points of 2024 after 405/QĐ-BKHCN.

    Parameters
    ----------
    scores : (units, dimensions), in units of 0.0001
    points : (dimensions,), whole points

    Returns
    -------
    (units,), in units of 0.0001 points

    Raises
    ------
    ValueError
        When the shapes don't match.
    """
    sums: IntArray = scores.dot(points)
    return sums
