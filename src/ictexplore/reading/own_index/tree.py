"""Whether the rows of a framework are a tree: one index, no cycle, every parent known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ictexplore.reading.own_index.problems import Problems


class Branch(Protocol):
    """A row that hangs below another."""

    @property
    def row(self) -> int:
        """Its number in the file."""

    @property
    def code(self) -> str:
        """Its own code."""

    @property
    def parent(self) -> str | None:
        """The code of the row above it."""


def find_heights(branches: Sequence[Branch], problems: Problems) -> dict[str, int] | None:
    """Return how high each code stands, 1 for those without children; note what is no tree.

    A height is one more than that of the highest child. ``None`` where there is no tree.
    """
    before = problems.count
    parents = {branch.code: branch.parent for branch in branches}
    for branch in branches:
        if branch.parent is not None and branch.parent not in parents:
            problems.add(
                "ownindex.parent_unknown", row=branch.row, code=branch.code, parent=branch.parent
            )
    circle = _find_circle(parents)
    if circle:
        problems.add("ownindex.circle", codes=circle)
    roots = [branch for branch in branches if branch.parent is None]
    if len(roots) > 1:
        problems.add("ownindex.roots", codes=tuple(root.code for root in roots))
    if branches and not roots and not circle:
        problems.add("ownindex.no_root")
    if len(branches) == len(roots) == 1:
        problems.add("ownindex.no_indicators", code=roots[0].code)
    return None if problems.count > before or not branches else _heights(parents)


def _find_circle(parents: Mapping[str, str | None]) -> tuple[str, ...]:
    """Return codes that stand above themselves, in the order of the way round."""
    settled: set[str] = set()
    for start in parents:
        path: dict[str, None] = {}
        code: str | None = start
        while code is not None and code in parents and code not in settled:
            if code in path:
                way = list(path)
                return tuple(way[way.index(code) :])
            path[code] = None
            code = parents[code]
        settled |= path.keys()
    return ()


def _heights(parents: Mapping[str, str | None]) -> dict[str, int]:
    heights = dict.fromkeys(parents, 1)
    for start in parents:
        below, parent = start, parents[start]
        while parent is not None and heights[parent] <= heights[below]:
            heights[parent] = heights[below] + 1
            below, parent = parent, parents[parent]
    return heights
