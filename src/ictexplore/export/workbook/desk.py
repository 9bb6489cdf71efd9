"""What every sheet of a workbook is written with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter.workbook import Workbook

from ictexplore.charts.live_signals import Motion
from ictexplore.export.band import band_words
from ictexplore.export.sentence import edition_name
from ictexplore.export.workbook.book import Book, Row
from ictexplore.export.workbook.formats import Formats
from ictexplore.export.workbook.formula import Cell, Live, cell, on, text
from ictexplore.export.workbook.layout import BAND, Layout, State
from ictexplore.export.workbook.page import Page
from ictexplore.i18n import Translator
from ictexplore.model import Outcome, Quotient


@dataclass(frozen=True, slots=True)
class Desk:
    """A workbook under way, of published figures."""

    file: Workbook
    book: Book
    words: Translator
    formats: Formats

    def add_page(self, name: str, widths: Sequence[float]) -> Page:
        """Return a new sheet with its band and its print set up."""
        page = Page(self.file.add_worksheet(name), name, widths, self.formats)
        page.set_up(
            self.band(name),
            self.band_words(is_simulated=False),
            " · ".join(self.book.credits),
        )
        return page

    def band_words(self, *, is_simulated: bool) -> str:
        """Return the band over the edition's figures, or over a scenario on them."""
        origin = self.book.table.edition.origin
        return band_words(origin, self.words, is_simulated=is_simulated)

    def band(self, sheet: str) -> Cell:  # noqa: ARG002 -- a live band points at another sheet
        """Return what the band of a sheet says."""
        return self.band_words(is_simulated=False)

    def unit_name(self) -> str:
        """Return the name of the unit."""
        return self.book.standing.unit.name.in_language(self.words.language)

    def title(self) -> str:
        """Return what the workbook is about: unit, edition, how many units it ranks."""
        edition = self.book.table.edition
        return self.words(
            "workbook.title",
            unit=self.book.standing.unit.name,
            edition=edition_name(edition, self.words.language),
            units=edition.unit_count,
        )


@dataclass(frozen=True, slots=True)
class Line:
    """Composite or pillar: how it follows from the controls, and its value before and after."""

    name: str
    quotient: Quotient | None
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class LiveDesk(Desk):
    """A workbook under way that recomputes, for a unit that can be simulated.

    ``rows`` are the units of the ranking in the edition's order, ``own`` the index of the one that
    moves.
    """

    motion: Motion
    outcome: Outcome
    layout: Layout
    rows: Sequence[Row]
    own: int

    def lines(self) -> list[Line]:
        """Return the composite, then the pillars."""
        framework, quotients = self.book.table.framework, self.motion.quotients
        before, after = self.outcome.baseline, self.outcome.result
        composite = Line(
            self.words("common.composite"),
            quotients[framework.composite.code],
            before.composite,
            after.composite,
        )
        pillars = (
            Line(
                pillar.name.in_language(self.words.language),
                quotients[pillar.code],
                before.pillars[pillar.code],
                after.pillars[pillar.code],
            )
            for pillar in framework.pillars
        )
        return [composite, *pillars]

    def band(self, sheet: str) -> Cell:
        """Return the band of a sheet, which follows what is typed."""
        simulated, published = (
            self.band_words(is_simulated=is_simulated) for is_simulated in (True, False)
        )
        said = simulated if self.outcome.is_simulated else published
        if sheet != self.layout.scenario:
            return Live(on(self.layout.scenario, cell(BAND, 0)), said)
        return Live(f"IF({self.state(State.CHANGED)}=1,{text(simulated)},{text(published)})", said)

    def state(self, state: State) -> str:
        """Return the address of what holds for the whole scenario."""
        return self.layout.calculated(self.layout.state_cell(state))
