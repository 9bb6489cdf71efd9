"""A view as it leaves the app: one question answered, whatever it is drawn or written as."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Spec = Mapping[str, Any]
"""A Vega-Lite specification with its data in it."""

CHART_GAP = 20
"""Pixels between charts side by side."""

Tone = Literal["", "published", "simulated"]


@dataclass(frozen=True, slots=True)
class Figures:
    """A small table, its texts ready to be read: the first column names the row.

    ``tones`` says of each column whether it holds what was published or what is simulated.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    tones: tuple[Tone, ...] = ()

    def tone(self, column: int) -> Tone:
        """Return what a column holds; the empty tone where nothing is said of it."""
        return self.tones[column] if column < len(self.tones) else ""


@dataclass(frozen=True, slots=True)
class Room:
    """Pixels that all charts together may take of a picture 960 wide and 540 high."""

    width: int
    height: int

    def share(self, count: int) -> int:
        """Return the width of each of ``count`` charts side by side."""
        return (self.width - CHART_GAP * (count - 1)) // count


@dataclass(frozen=True, slots=True)
class View:
    """What a picture, a slide, a presenter's screen or a pasted table shows.

    ``stem`` is a file's name without suffix, plain letters; ``finding`` the sentence that answers
    the question; ``draw`` gives the charts, side by side, for the room there is, light and as in
    ``language``, none where there is nothing to draw (a chart ``container`` wide gets its share of
    the width); ``notes`` say what is assumed and changed; ``sources`` who published, year,
    decision, a line each; ``caption`` what the marks of the charts mean; ``table`` is pasted
    instead of ``figures`` where the whole of it would crowd a picture; ``own_band`` is told in
    place of the published band, in grey, where the figures are the visitor's own.
    """

    stem: str
    finding: str
    draw: Callable[[Room], Sequence[Spec]]
    figures: Figures | None
    notes: tuple[str, ...]
    sources: tuple[str, ...]
    is_simulated: bool
    language: str
    caption: str = ""
    table: Figures | None = None
    own_band: str = ""

    @property
    def pasted(self) -> Figures | None:
        """The figures as a table of their own."""
        return self.table or self.figures
