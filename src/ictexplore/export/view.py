"""A view as it leaves the app: one question answered, whatever it is drawn or written as."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Spec = Mapping[str, Any]
"""A Vega-Lite specification with its data in it."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A small table, its texts ready to be read: the first column names the row."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Room:
    """Pixels that a chart may take of a picture 960 wide and 540 high."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class View:
    """What a picture, a slide, a presenter's screen or a pasted table shows.

    ``stem`` is a file's name without suffix, plain letters; ``finding`` the sentence that answers
    the question; ``draw`` gives the charts, side by side, for the room there is, light and as in
    ``language``, none where there is nothing to draw; ``notes`` say what is assumed and changed;
    ``sources`` who published, year, decision, a line each.
    """

    stem: str
    finding: str
    draw: Callable[[Room], Sequence[Spec]]
    figures: Figures | None
    notes: tuple[str, ...]
    sources: tuple[str, ...]
    is_simulated: bool
    language: str
