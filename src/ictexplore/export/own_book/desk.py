"""What every sheet of an own index's workbook is written with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter.workbook import Workbook

from ictexplore.charts.theme import palette
from ictexplore.export.own_book.book import OwnBook
from ictexplore.export.own_book.layout import Layout, Param
from ictexplore.export.own_index import score_decimals
from ictexplore.export.workbook.formats import Formats
from ictexplore.export.workbook.formula import Cell, Live, text
from ictexplore.export.workbook.page import Page
from ictexplore.i18n import Translator


@dataclass(frozen=True, slots=True)
class Desk:
    """A workbook under way."""

    file: Workbook
    book: OwnBook
    words: Translator
    formats: Formats
    layout: Layout

    def live(self, formula: str, value: float | str) -> Live | float | str:
        """Return a formula with what it comes to; that alone where figures are too many."""
        return Live(formula, value) if self.book.is_live else value

    def told(self, formula: str, said: str) -> Live | str:
        """Return a formula of a text with what it says; that alone likewise."""
        return Live(formula, said) if self.book.is_live else said

    def add_page(self, name: str, widths: Sequence[float]) -> Page:
        """Return a new sheet with its band, which follows what is typed, and its print set up."""
        page = Page(self.file.add_worksheet(name), name, widths, self.formats)
        own, simulated = self.book.band, self.words("common.band_simulated")
        changed = self.layout.there(self.layout.param(Param.CHANGED))
        said = simulated if self.book.is_simulated else own
        band: Cell = self.live(f"IF({changed}=1,{text(simulated)},{text(own)})", said)
        page.set_up(band, own, " · ".join(self.book.credits), palette(dark=False).muted)
        return page

    @property
    def unit_name(self) -> str:
        """The name of the unit."""
        return self.book.units[self.book.unit]

    @property
    def score_format(self) -> str:
        """The number format of scores."""
        return self.formats.own(self.score_decimals)

    def value_format(self, code: str) -> str:
        """Return the number format of an indicator's values."""
        return self.formats.value(self.book.decimals[code])

    @property
    def score_decimals(self) -> int:
        """How many decimals tell scores apart."""
        return score_decimals(self.book.settings)

    def title(self) -> str:
        """Return what the workbook is about: unit and index."""
        return self.words(
            "deck.title", unit=self.unit_name, edition=self.book.names[self.book.root]
        )
