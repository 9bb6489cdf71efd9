"""What a slide says, before it has a size or a typeface."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal, Self

Tone = Literal["published", "simulated", "rest", "noted"]
"""Published is blue, simulated is orange, all else grey; «noted» is the darker grey."""

Form = Literal["score", "change", "points", "own"]
"""How a value reads: as a score, as a score with its sign, as points, or on a scale of its own."""


@dataclass(frozen=True, slots=True)
class Series:
    """Bars of one name, in units of 0.0001, ``None`` where there is no bar.

    ``tones`` colours each bar; ``labelled`` says which carry their value, ``instead`` the words
    that some carry in its place; ``decimals`` those of each score, four where empty.
    """

    name: str
    values: tuple[Fraction | int | None, ...]
    tones: tuple[Tone, ...]
    labelled: tuple[bool, ...]
    instead: Mapping[int, str] = field(default_factory=dict)
    decimals: tuple[int, ...] = ()

    @classmethod
    def even(
        cls,
        name: str,
        values: tuple[Fraction | int | None, ...],
        tone: Tone,
        *,
        labelled: bool = True,
        decimals: tuple[int, ...] = (),
    ) -> Self:
        """Return bars of one colour, all of them labelled or none."""
        count = len(values)
        return cls(name, values, (tone,) * count, (labelled,) * count, decimals=decimals)


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar chart that stays editable.

    ``described`` tells those who can't see it what it shows. ``is_upright`` stands the bars side
    by side; series ``overlap`` where one is part of the other. ``low`` and ``high`` are the ends
    of the scale, in units of 0.0001.
    """

    described: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    form: Form
    low: int
    high: int
    is_upright: bool = False
    overlap: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: texts ready to be read, the first column naming the row, others to the right.

    ``strong`` are the rows set bold; ``texts`` the further columns that hold words, not figures;
    ``links`` lead from a cell, row and column, to an address.
    """

    described: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    strong: frozenset[int] = frozenset()
    texts: frozenset[int] = frozenset()
    links: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A figure to be read from the last row: a label, what it was before, what it is, a note.

    ``tone`` is that of what it is; ``was`` that of what it was before, what was published.
    """

    label: str
    figure: str
    before: str = ""
    note: str = ""
    tone: Tone = "published"
    was: Tone = "published"


@dataclass(frozen=True, slots=True)
class Panel:
    """A chart or a table with the words above it; ``share`` of the width beside the others."""

    caption: str
    content: Bars | Grid
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Slide:
    """One question answered.

    ``finding`` is the title, ``shorter`` ones stand in where it doesn't fit, longest first.
    ``remarks`` stand below the panels; ``told`` are the paragraphs of the speaker's notes.
    """

    finding: str
    panels: tuple[Panel, ...]
    told: tuple[str, ...]
    is_simulated: bool
    shorter: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Talk:
    """The slides, what stands on all of them, and what the file says of itself.

    ``subject`` is the unit and the edition, ``source`` who published, year and decision;
    ``own_band`` stands, in grey, in place of the published band where nobody published the figures.
    """

    title: str
    subject: str
    source: str
    slides: tuple[Slide, ...]
    language: str
    made: date
    own_band: str = ""
