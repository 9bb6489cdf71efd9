"""An index of one's own: its tree, how it is built, and the values it is built from."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Missing = Literal["rescale", "mean", "none"]
Normalisation = Literal["minmax", "zscore", "prank", "goalposts"]
Weights = Literal["given", "equal", "pca"]
Aggregation = Literal["arithmetic", "geometric", "harmonic"]


@dataclass(frozen=True, slots=True)
class OwnNode:
    """A row of the framework.

    ``level`` counts from the indicators: 1 is an indicator, an aggregate stands one above the
    highest of its children. ``direction`` is 1 or -1 and counts for indicators alone; ``weight``
    is relative to the siblings and counts for nothing at the root; ``name`` is what people read,
    empty where the framework has none.
    """

    code: str
    parent: str | None
    level: int
    direction: int
    weight: float
    name: str = ""

    @property
    def label(self) -> str:
        """What to call it: its name, else its code."""
        return self.name or self.code


@dataclass(frozen=True, slots=True)
class OwnFramework:
    """The tree of an own index, its nodes in the order of the file."""

    nodes: tuple[OwnNode, ...]

    @property
    def root(self) -> OwnNode:
        """The index itself, which ranks are taken from."""
        return next(node for node in self.nodes if node.parent is None)

    @property
    def indicators(self) -> tuple[OwnNode, ...]:
        """The nodes that take values."""
        return tuple(node for node in self.nodes if node.level == 1)

    @property
    def aggregates(self) -> tuple[OwnNode, ...]:
        """The nodes that are made of others, each after all of its children."""
        above = [node for node in self.nodes if node.level > 1]
        return tuple(sorted(above, key=lambda node: node.level))

    @property
    def children(self) -> Mapping[str, tuple[OwnNode, ...]]:
        """The nodes right below each aggregate, in the order of the file."""
        below: dict[str, list[OwnNode]] = {node.code: [] for node in self.aggregates}
        for node in self.nodes:
            if node.parent is not None:
                below[node.parent].append(node)
        return {code: tuple(nodes) for code, nodes in below.items()}

    def node(self, code: str) -> OwnNode:
        """Return the node called ``code``; ``KeyError`` when there is none."""
        for node in self.nodes:
            if node.code == code:
                return node
        raise KeyError(code)


@dataclass(frozen=True, slots=True)
class Goalposts:
    """What counts as nothing and as everything in an indicator, as its values are written."""

    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """How an own index is built; the steps of the OECD/JRC Handbook.

    Parameters
    ----------
    scale : what the lowest and the highest normalised value read; without one, min-max and
        goalposts give 0..100 and percentile ranks 0..1, as in COINr
    target : mean and standard deviation of a z-score
    goalposts : indicator → its posts, for that normalisation alone
    top : aggregation of the index from what stands right below it
    lower : aggregation of all others, unless their level has one of its own
    levels : level of an aggregate → its aggregation; the index keeps ``top``
    """

    missing: Missing = "rescale"
    normalisation: Normalisation = "minmax"
    scale: tuple[float, float] | None = None
    target: tuple[float, float] = (0.0, 1.0)
    goalposts: Mapping[str, Goalposts] = field(default_factory=lambda: MappingProxyType({}))
    weights: Weights = "given"
    top: Aggregation = "arithmetic"
    lower: Aggregation = "arithmetic"
    levels: Mapping[int, Aggregation] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def range(self) -> tuple[float, float]:
        """The scale of normalised values, the usual one unless another was chosen."""
        return self.scale or ((0.0, 1.0) if self.normalisation == "prank" else (0.0, 100.0))

    def aggregation(self, node: OwnNode) -> Aggregation:
        """Return how an aggregate is made of its children."""
        if node.parent is None:
            return self.top
        return self.levels.get(node.level, self.lower)


@dataclass(frozen=True, slots=True)
class OwnTable:
    """Values as given: units × indicators, row by row, NaN where there is none."""

    units: tuple[str, ...]
    codes: tuple[str, ...]
    cells: array[float]


NAMES_MAX = 5
"""How many names a sentence tells; the others are counted or marked."""


def few_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return the first names, and a mark where there are more."""
    return (*names[:NAMES_MAX], *("…" for _ in names[NAMES_MAX : NAMES_MAX + 1]))


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know that stops nothing; worded like an error."""

    key: str
    values: Mapping[str, object]
