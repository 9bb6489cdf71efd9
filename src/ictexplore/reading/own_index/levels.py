"""Whether the levels that a framework states are those of its tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ictexplore.reading.own_index.problems import Problems
from ictexplore.reading.own_index.tree import Branch


class Levelled(Branch, Protocol):
    """A row that states its level."""

    @property
    def level(self) -> float | None:
        """The level as it was read."""


def check_levels(
    branches: Sequence[Levelled], heights: Mapping[str, int], problems: Problems
) -> None:
    """Note each level that contradicts the tree, with the one that would fit.

    Levels may count upwards from the indicators, as COINr's do (1 is an indicator), or downwards
    from the index (1, or 0, is the index); where branches are of unlike depth, upwards may mean
    the height of what is below or the distance to the index. The way that fits most rows is
    taken to be meant.
    """
    ways = [{b.code: way[b.code] for b in branches} for way in _ways(branches, heights)]
    stated = [branch for branch in branches if branch.level is not None]
    meant = min(ways, key=lambda way: sum(b.level != way[b.code] for b in stated))
    for branch in stated:
        if branch.level != meant[branch.code]:
            problems.add(
                "ownindex.level_wrong",
                row=branch.row,
                code=branch.code,
                given=f"{branch.level:g}",
                expected=meant[branch.code],
            )


def _ways(branches: Sequence[Levelled], heights: Mapping[str, int]) -> list[Mapping[str, int]]:
    depths = _depths(branches)
    deepest = max(depths.values())
    return [
        heights,
        {code: 1 + deepest - depth for code, depth in depths.items()},
        {code: 1 + depth for code, depth in depths.items()},
        depths,
    ]


def _depths(branches: Sequence[Levelled]) -> dict[str, int]:
    parents = {branch.code: branch.parent for branch in branches}
    depths: dict[str, int] = {}
    for start in parents:
        path, code = [], start
        while code not in depths and (parent := parents[code]) is not None:
            path.append(code)
            code = parent
        depth = depths.setdefault(code, 0)
        for below in reversed(path):
            depth += 1
            depths[below] = depth
    return depths
