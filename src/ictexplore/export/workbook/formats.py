"""The look of cells: one typeface, published blue, simulated orange, decimals by locale."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from ictexplore.charts.theme import SIMULATED, palette
from ictexplore.i18n import Translator
from ictexplore.model import SCORE_DECIMALS

FONT = "Arial"
"""On every machine with an office program, with every Vietnamese letter."""

SIZE = 10
_LOCALES = {"vi": "[$-42A]", "en": "[$-809]"}
_MINUS = "\N{MINUS SIGN}"
WHOLE = f'0;"{_MINUS}"0'
"""Number format of whole numbers."""

_HOLE = "\0"


@dataclass(frozen=True, slots=True)
class Formats:
    """Formats of a workbook, each made once."""

    book: Workbook
    words: Translator
    _made: dict[tuple[tuple[str, Any], ...], Format] = field(default_factory=dict)

    def __call__(self, **properties: Any) -> Format:  # noqa: ANN401 -- XlsxWriter's own values
        """Return the format with these properties of XlsxWriter's."""
        look = {
            "font_name": FONT,
            "font_size": SIZE,
            "font_color": palette(dark=False).text,
            "valign": "vcenter",
        }
        given = look | properties
        key = tuple(sorted(given.items()))
        if key not in self._made:
            self._made[key] = self.book.add_format(given)
        return self._made[key]

    def head(self, **properties: Any) -> Format:  # noqa: ANN401
        """Return the format of a column's head."""
        look = {
            "bold": True,
            "text_wrap": True,
            "valign": "bottom",
            "font_color": palette(dark=False).muted,
            "bottom": 1,
            "bottom_color": palette(dark=False).noted,
        }
        return self(**look | properties)

    def row(self, **properties: Any) -> Format:  # noqa: ANN401
        """Return the format of a cell of a table."""
        return self(**{"bottom": 1, "bottom_color": palette(dark=False).grid} | properties)

    def typed(self, **properties: Any) -> Format:  # noqa: ANN401
        """Return the format of a cell that a reader may type in, open in a protected sheet."""
        look = {"locked": False, "font_color": SIMULATED, "align": "right", "border": 1}
        return self(**look | {"border_color": SIMULATED} | properties)

    def ink(self, colour: str) -> Format:
        """Return what a condition adds to a cell: bold ink."""
        # Without a typeface: a condition may not bring one.
        return self.book.add_format({"bold": True, "font_color": colour})

    def ground(self, colour: str) -> Format:
        """Return what a condition adds to a cell: a ground."""
        return self.book.add_format({"bg_color": colour})

    def score(self, decimals: int = SCORE_DECIMALS) -> str:
        """Return the number format of a score with at least so many decimals, at most four."""
        digits = "0" * decimals + "#" * (SCORE_DECIMALS - decimals)
        return f"{self._locale}0.{digits}"

    def printed(self, decimals: int) -> str:
        """Return the number format of a score with the decimals it was printed with."""
        return f"{self._locale}0.{'0' * decimals}"

    def change(self, decimals: int = SCORE_DECIMALS) -> str:
        """Return the number format of a change, signed unless it is none."""
        digits = f"0.{'0' * decimals}"
        signs = ("+", f'"{_MINUS}"', "")
        return ";".join(f"{self._locale}{sign}{digits}" for sign in signs)

    def own(self, decimals: int) -> str:
        """Return the number format of a figure on a scale of its own."""
        return f"{self._locale}0.{'0' * decimals}" if decimals else "General"

    def value(self, decimals: int) -> str:
        """Return the number format of a value with at least so many decimals, none as it is."""
        more = "#" * max(SCORE_DECIMALS - decimals, 0)
        return f"{self._locale}0.{'0' * decimals}{more}" if decimals else "General"

    def share(self) -> str:
        """Return the number format of a share in per cent."""
        return f"{self._locale}0.0%"

    def many(self) -> str:
        """Return the number format of a large whole number, its thousands apart."""
        return f'{self._locale}#,##0;{self._locale}"{_MINUS}"#,##0'

    def place(self, units: int) -> str:
        """Return the number format of a place among so many units: 8 shows as 8/34."""
        return f'0"/{units}"'

    def climb(self) -> str:
        """Return the number format of places gained, in words: 4 shows as ▲ up 4."""
        up = _around(self.words("whatif.up", places=_HOLE))
        down = _around(self.words("whatif.down", places=_HOLE))
        return f'{up};{down};"{self.words("workbook.same_place")}"'

    @property
    def _locale(self) -> str:
        return _LOCALES[self.words.language]


def _around(words: str) -> str:
    before, after = words.split(_HOLE)
    return "0".join(f'"{part}"' if part else "" for part in (before, after))
