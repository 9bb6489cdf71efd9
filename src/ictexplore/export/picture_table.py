"""A small table of a picture: names to the left, figures below one another at their decimals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ictexplore.charts.theme import palette
from ictexplore.export.picture_text import LEADING, Lines, clean, text_svg, wrap
from ictexplore.export.typeface import text_width
from ictexplore.export.view import Figures, Tone

_GAP = 1.1
_PADDING = 0.42
"""Room between columns and above and below a row, over the size of the letters."""
_BELOW_MIDDLE = 0.295
"""How far the foot of a letter stands below the middle of its line, over its size."""
_HEAD = 0.86
_NAME_LEAST, _NAME_MOST = 6, 16
"""How wide the names may be, over the size of the letters."""
_FIGURE = re.compile(r"[-+−≈]?\s?[\d.,]*\d(?P<fraction>[.,]\d+)(?P<rest>\D*)|[-+−≈]?\s?\d+")
_MORE = "\N{HORIZONTAL ELLIPSIS} +{count}"


@dataclass(frozen=True)
class Table:
    """A table set in letters of one ``size``, at most ``most`` wide."""

    figures: Figures
    size: float
    most: float

    @property
    def height(self) -> float:
        """Height of head and rows."""
        return self._head_height + sum(self._row_height(name) for name in self._names)

    @property
    def width(self) -> float:
        """Width of all columns; more than ``most`` where the figures need it."""
        return self._name_width + self._figures_width

    @cached_property
    def _heads(self) -> tuple[Lines, ...]:
        return tuple(wrap(head, 9 * self.size, _HEAD * self.size) for head in self.figures.heads)

    @property
    def _head_height(self) -> float:
        return max(head.height for head in self._heads) + 0.5 * self.size

    @cached_property
    def _columns(self) -> tuple[Column, ...]:
        return tuple(
            Column(
                [clean(row[i]) for row in self.figures.rows],
                head.width,
                self.size,
                self.figures.tone(i),
            )
            for i, head in enumerate(self._heads[1:], start=1)
        )

    @property
    def _figures_width(self) -> float:
        return sum(column.width + _GAP * self.size for column in self._columns)

    @cached_property
    def _name_width(self) -> float:
        names = (text_width(clean(row[0]), self.size) for row in self.figures.rows)
        longest = max([*names, self._heads[0].width]) * 1.02
        left = max(self.most - self._figures_width, _NAME_LEAST * self.size)
        return min(longest, left, _NAME_MOST * self.size)

    @cached_property
    def _names(self) -> tuple[Lines, ...]:
        return tuple(wrap(row[0], self._name_width, self.size) for row in self.figures.rows)

    def _row_height(self, name: Lines) -> float:
        return max(name.height, self.size * LEADING) + 2 * _PADDING * self.size

    def draw(self, x: float, top: float) -> str:
        """Return the table as SVG, its upper left corner at ``x`` and ``top``."""
        colours = palette(dark=False)
        under = top + self._head_height
        parts = [*self._draw_heads(x, top), _rule(x, under, self.width, colours.noted)]
        for i, name in enumerate(self._names):
            height = self._row_height(name)
            parts.append(name.draw(x, under + (height - name.height) / 2, colours.text))
            baseline = under + height / 2 + _BELOW_MIDDLE * self.size
            right = x + self._name_width
            for column in self._columns:
                right += _GAP * self.size + column.width
                parts.append(column.draw(i, right, baseline))
            under += height
            parts.append(_rule(x, under, self.width, colours.grid))
        return "".join(parts)

    def _draw_heads(self, x: float, top: float) -> list[str]:
        muted, right = palette(dark=False).muted, x + self._name_width
        first, *others = self._heads
        lowest = top + self._head_height - 0.3 * self.size
        parts = [first.draw(x, lowest - first.height, muted)]
        for head, column in zip(others, self._columns, strict=True):
            right += _GAP * self.size + column.width
            parts.append(head.draw(right, lowest - head.height, column.ink or muted, "end"))
        return parts


@dataclass(frozen=True)
class Column:
    """The cells below one head, their decimals below one another."""

    cells: Sequence[str]
    head_width: float
    size: float
    tone: Tone

    @property
    def ink(self) -> str | None:
        """Colour of what is published or simulated; ``None`` where nothing is said of it."""
        colours = palette(dark=False)
        return {"published": colours.published, "simulated": colours.simulated, "": None}[self.tone]

    @property
    def width(self) -> float:
        """Width that head and cells take."""
        return max([self.head_width, *(self._width(c) + self._indent(c) for c in self.cells)])

    def draw(self, row: int, right: float, baseline: float) -> str:
        """Return the cell of a row as SVG, the column ending at ``right``."""
        cell = self.cells[row]
        ink = self.ink or palette(dark=False).text
        x = right - self._indent(cell)
        return text_svg(cell, x, baseline, self.size, ink=ink, bold=self._is_bold, anchor="end")

    @property
    def _is_bold(self) -> bool:
        return self.tone == "simulated"

    def _width(self, text: str) -> float:
        return text_width(text, self.size, bold=self._is_bold)

    def _indent(self, cell: str) -> float:
        """Return how far a figure ends before those with more decimals do."""
        if _FIGURE.fullmatch(cell) is None:
            return 0
        return self._longest_tail - self._width(_tail(cell))

    @cached_property
    def _longest_tail(self) -> float:
        return max((self._width(_tail(cell)) for cell in self.cells), default=0)


def set_table(figures: Figures, width: float, height: float, sizes: Sequence[float]) -> Table:
    """Return the table in the largest of ``sizes`` that fits.

    Where not even the last one does, the rows at the end are counted instead of shown.
    """
    for size in sizes:
        table = Table(figures, size, width)
        if table.width <= width and table.height <= height:
            return table
    return _shortened(figures, sizes[-1], width, height)


def _shortened(figures: Figures, size: float, width: float, height: float) -> Table:
    rows = list(figures.rows)
    table = Table(figures, size, width)
    while len(rows) > 1 and table.height > height:
        rows.pop()
        more = _MORE.format(count=len(figures.rows) - len(rows))
        last = (more, *("" for _ in figures.heads[1:]))
        table = Table(Figures(figures.heads, (*rows, last), figures.tones), size, width)
    return table


def _tail(cell: str) -> str:
    match = _FIGURE.fullmatch(cell)
    return "" if match is None else (match["fraction"] or "") + (match["rest"] or "")


def _rule(x: float, y: float, width: float, ink: str) -> str:
    return f'<path d="M{x:.2f} {y:.2f}h{width:.2f}" stroke="{ink}" stroke-width="0.75"/>'
