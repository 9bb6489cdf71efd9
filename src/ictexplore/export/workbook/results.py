"""The results on the first sheet: composite, place and pillars, before and after."""

from __future__ import annotations

from ictexplore.charts.ranking import count_unknown
from ictexplore.charts.theme import SIMULATED
from ictexplore.export.workbook.desk import Line, LiveDesk
from ictexplore.export.workbook.formula import Cell, Live, beside, place_text, text
from ictexplore.export.workbook.layout import Aggregate, Shown, State
from ictexplore.export.workbook.page import Figure, Page
from ictexplore.i18n import format_rank
from ictexplore.i18n.places import NONE
from ictexplore.model import SCORE_DECIMALS, SCORE_MAX, RankInterval


def put_results(desk: LiveDesk, page: Page) -> None:
    """Write composite, place and pillars as published and in the scenario."""
    words, row = desk.words, desk.layout.result
    heads: dict[int, str] = {
        Shown.NAME: words("workbook.results"),
        Shown.PUBLISHED: words("workbook.published"),
        Shown.SCENARIO: words("workbook.scenario"),
        Shown.CHANGE: words("workbook.change"),
    }
    page.put_heads(row - 1, heads)
    for i in range(len(desk.lines()) + 1):
        page.fit(row + i, page.widths[Shown.NAME], "")
    composite, *pillars = desk.lines()
    page.put_row(row, _scores(desk, 0, composite), bold=True, font_size=12)
    page.put_row(row + 1, _places(desk), bold=True, font_size=12)
    for i, pillar in enumerate(pillars, 1):
        page.put_row(row + 1 + i, _scores(desk, i, pillar))
    _put_remarks(desk, page)
    mark_changes(desk, page, row, row + 1 + len(pillars))


def _scores(desk: LiveDesk, index: int, line: Line) -> dict[int, Figure]:
    """Return the row of the composite (0) or of a pillar."""
    before, after = line.before, line.after
    name: dict[int, Figure] = {Shown.NAME: (line.name, ""), Shown.POINTS: (None, "")}
    if before is None or after is None:
        columns = (Shown.PUBLISHED, Shown.SCENARIO, Shown.CHANGE)
        return {**name, **dict.fromkeys(columns, (NONE, ""))}
    printed = desk.book.standing.composite
    decimals = printed.decimals if printed and index == 0 else SCORE_DECIMALS
    formats = desk.formats

    def score(column: Aggregate, units: int) -> Live:
        address = desk.layout.calculated(desk.layout.aggregate_cell(index, column))
        return Live(f"{address}/{SCORE_MAX}", units / SCORE_MAX)

    return {
        **name,
        Shown.PUBLISHED: (score(Aggregate.PUBLISHED, before), formats.printed(decimals)),
        Shown.SCENARIO: (score(Aggregate.SCENARIO, after), formats.score(decimals)),
        Shown.CHANGE: (score(Aggregate.CHANGE, after - before), formats.change()),
    }


def _places(desk: LiveDesk) -> dict[int, Figure]:
    before, after = desk.outcome.baseline.rank, desk.outcome.result.rank
    was_best, best = desk.state(State.BEST_BEFORE), desk.state(State.BEST)
    number = desk.formats.place(desk.book.table.edition.unit_count)
    figures: dict[int, Figure] = {
        Shown.NAME: (desk.words("common.rank"), ""),
        Shown.POINTS: (None, ""),
        Shown.PUBLISHED: (_place(desk, was_best, desk.state(State.WORST_BEFORE), before), number),
        Shown.SCENARIO: (_place(desk, best, desk.state(State.WORST), after), number),
        Shown.CHANGE: (None, ""),
    }
    if desk.layout.is_counted:
        climb = Live(f"{was_best}-{best}", before.best - after.best)
        figures[Shown.CHANGE] = (climb, desk.formats.climb())
    return figures


def _place(desk: LiveDesk, best: str, worst: str, place: RankInterval) -> Cell:
    """Return a place as a number where places are counted, else as text: ``6–8/63``."""
    if desk.layout.is_counted:
        return Live(best, place.best)
    units = desk.book.table.edition.unit_count
    return Live(f"{place_text(best, worst)}&{text(f'/{units}')}", format_rank(place, units))


def _put_remarks(desk: LiveDesk, page: Page) -> None:
    """Say why a place is an interval and why a pillar can't be told."""
    words, table, row = desk.words, desk.book.table, desk.layout.result
    if not desk.layout.is_counted:
        unknown = count_unknown(table)
        reason = words("whatif.rank_interval", unknown=unknown, units=table.edition.unit_count)
        is_exact = f"{desk.state(State.BEST)}={desk.state(State.WORST)}"
        shown = "" if desk.outcome.result.rank.is_exact else reason
        remark = Live(f"IF({is_exact},{text('')},{text(reason)})", shown)
        page.fit(row + 1, page.widths[Shown.NOTE], reason)
        page.put_remark(row + 1, Shown.NOTE, remark)
    if None in desk.outcome.baseline.pillars.values():
        page.fit(row + 2, page.widths[Shown.NOTE], words("whatif.pillars_unknown"))
        page.put_remark(row + 2, Shown.NOTE, words("whatif.pillars_unknown"))


def mark_changes(desk: LiveDesk, page: Page, first: int, last: int) -> None:
    """Put what differs from the published figure in simulated ink, from row to row."""
    after, before = beside(Shown.SCENARIO, first), beside(Shown.PUBLISHED, first)
    changed = f"=AND({after}<>{text('')},{after}<>{before})"
    ink = {"type": "formula", "criteria": changed, "format": desk.formats.ink(SIMULATED)}
    page.sheet.conditional_format(first, Shown.SCENARIO, last, Shown.GAIN, ink)
