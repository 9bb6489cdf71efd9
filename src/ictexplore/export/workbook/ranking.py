"""The second sheet: the ranking, which sorts itself as scores are typed."""

from __future__ import annotations

from ictexplore.charts.theme import PUBLISHED, SIMULATED
from ictexplore.export.workbook.bars import live_bars, put_bars
from ictexplore.export.workbook.desk import LiveDesk
from ictexplore.export.workbook.formats import WHOLE
from ictexplore.export.workbook.formula import (
    Cell,
    Live,
    beside,
    cell,
    place_text,
    score_text,
    text,
)
from ictexplore.export.workbook.headlines import put_headlines
from ictexplore.export.workbook.layout import (
    BAND,
    FIRST_PLACE,
    Ranked,
    Sorted,
    State,
    Unit,
)
from ictexplore.export.workbook.page import CHART_WIDTHS, Figure, Page
from ictexplore.export.workbook.published import put_unknown
from ictexplore.i18n.places import format_place, format_printed_score
from ictexplore.model import SCORE_MAX, Printed, RankInterval

_WIDTHS = {
    Ranked.PLACE: 8,
    Ranked.NAME: 24,
    Ranked.SCENARIO: 12,
    Ranked.PUBLISHED: 12,
    Ranked.PLACE_BEFORE: 10,
    Ranked.CLIMB: 10,
}
_TEXT_WIDTH = 19
_CLIMB = '"▲ "0;"▼ "0;""'


def put_ranking(desk: LiveDesk) -> None:
    """Write the ranking of the scenario: place, unit, score, and what was published of it."""
    columns = [c for c in Ranked if desk.layout.is_counted or c is not Ranked.CLIMB]
    widths = (*(_width(desk, column) for column in columns), *CHART_WIDTHS)
    page = desk.add_page(desk.words("workbook.sheet_ranking"), widths)
    page.put_title(desk.title())
    put_headlines(desk, page)
    _put_rows(desk, page, columns)
    _mark_own(desk, page, len(columns))
    put_unknown(desk, page, desk.layout.units)
    put_bars(desk, page, len(columns) + 1, live_bars(desk))
    page.sheet.freeze_panes(FIRST_PLACE, 0)
    page.sheet.repeat_rows(BAND, FIRST_PLACE - 1)


def _width(desk: LiveDesk, column: Ranked) -> float:
    """Return a column's width: a score may be a text where not every one is published."""
    is_text = not desk.layout.is_counted and column in {Ranked.SCENARIO, Ranked.PUBLISHED}
    return _TEXT_WIDTH if is_text else _WIDTHS[column]


def _put_rows(desk: LiveDesk, page: Page, columns: list[Ranked]) -> None:
    words = desk.words
    heads: dict[int, str] = {
        Ranked.PLACE: words("common.rank"),
        Ranked.NAME: words("common.unit"),
        Ranked.SCENARIO: words("workbook.scenario"),
        Ranked.PUBLISHED: words("workbook.published"),
        Ranked.PLACE_BEFORE: words("workbook.rank_published"),
        Ranked.CLIMB: words("workbook.climb"),
    }
    page.put_heads(FIRST_PLACE - 1, {column: heads[column] for column in columns}, left=2)
    by_order = {row.order: i for i, row in enumerate(desk.rows)}
    for i in range(desk.layout.units):
        figures = _row(desk, i, by_order[i + 1])
        page.put_place(FIRST_PLACE + i, figures[Ranked.PLACE][0], figures[Ranked.NAME][0])
        page.put_row(FIRST_PLACE + i, {column: figures[column] for column in columns[2:]})


def _row(desk: LiveDesk, index: int, unit: int) -> dict[Ranked, Figure]:
    """Return the row at ``index``, where the ``unit`` stands by its cells' present values."""
    row, layout, score = desk.rows[unit], desk.layout, desk.formats.score()

    def pick(column: Unit) -> str:
        at = layout.calculated(cell(layout.sorted + index, Sorted.ROW))
        return f"INDEX({layout.calculated(layout.unit_span(column))},{at})"

    name = row.standing.unit.name.in_language(desk.words.language)
    was, place = desk.book.places[row.standing.unit.code], row.place
    figures: dict[Ranked, Figure] = {
        Ranked.PLACE: (_place(desk, pick(Unit.BEST), pick(Unit.WORST), place), WHOLE),
        Ranked.NAME: (Live(pick(Unit.NAME), name), ""),
        Ranked.PLACE_BEFORE: (
            _place(desk, pick(Unit.BEST_BEFORE), pick(Unit.WORST_BEFORE), was),
            WHOLE,
        ),
        Ranked.CLIMB: (
            Live(f"{pick(Unit.BEST_BEFORE)}-{pick(Unit.BEST)}", was.best - place.best),
            _CLIMB,
        ),
    }
    if not layout.is_counted:
        return figures | _labels(desk, index, unit, pick(Unit.LABEL))
    published = row.standing.composite.value if row.standing.composite else 0
    after, before = (f"{pick(c)}/{SCORE_MAX}" for c in (Unit.SCENARIO, Unit.PUBLISHED))
    figures[Ranked.SCENARIO] = (Live(after, (row.score or 0) / SCORE_MAX), score)
    figures[Ranked.PUBLISHED] = (Live(before, published / SCORE_MAX), score)
    return figures


def _labels(desk: LiveDesk, index: int, unit: int, label: str) -> dict[Ranked, Figure]:
    """Return scores as text, for not all are printed with the same decimals."""
    row, language = desk.rows[unit], desk.words.language
    composite = row.standing.composite
    printed = format_printed_score(composite, language)
    published = printed if composite else desk.words("chart.no_score")
    own = f"{desk.layout.calculated(cell(desk.layout.sorted + index, Sorted.ROW))}={desk.own + 1}"
    moved = score_text(desk.layout.calculated(desk.layout.composite), language)
    is_moved = unit == desk.own and desk.outcome.is_simulated
    after = format_printed_score(Printed(row.score or 0), language) if is_moved else published
    formula = f"IF(AND({own},{desk.state(State.CHANGED)}=1),{moved},{label})"
    return {
        Ranked.SCENARIO: (Live(formula, after), ""),
        Ranked.PUBLISHED: (Live(label, published), ""),
    }


def _place(desk: LiveDesk, best: str, worst: str, place: RankInterval) -> Cell:
    if desk.layout.is_counted:
        return Live(best, place.best)
    return Live(place_text(best, worst), format_place(None, place))


def _mark_own(desk: LiveDesk, page: Page, columns: int) -> None:
    """Put the unit's row in blue, wherever it stands; what is simulated of it in orange."""
    is_own = f"{beside(Ranked.NAME, FIRST_PLACE)}={text(desk.unit_name())}"
    is_published = f"{cell(BAND, 0)}={text(desk.band_words(is_simulated=False))}"
    last = FIRST_PLACE + desk.layout.units - 1
    blue = ((Ranked.PLACE, Ranked.SCENARIO), (Ranked.CLIMB, columns - 1))
    rules = [(span, is_published, PUBLISHED) for span in blue]
    rules += [(span, f"NOT({is_published})", SIMULATED) for span in blue]
    rules.append(((Ranked.PUBLISHED, Ranked.PLACE_BEFORE), "TRUE", PUBLISHED))
    for (first, end), condition, colour in rules:
        if first <= end:
            ink = desk.formats.ink(colour)
            rule = {"type": "formula", "criteria": f"=AND({is_own},{condition})", "format": ink}
            page.sheet.conditional_format(FIRST_PLACE, first, last, end, rule)
