"""The first sheet: the unit's values, which may be typed over, and what comes of them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ictexplore.charts.theme import SIMULATED, palette
from ictexplore.export.own_book.book import shown
from ictexplore.export.own_book.desk import Desk
from ictexplore.export.own_book.layout import RESULT, SCORE_ROW, Fixed, Param, Shown
from ictexplore.export.own_book.numbers import (
    fixed_formula,
    fixed_text,
    plain_formula,
    plain_text,
)
from ictexplore.export.own_book.values import number_rule
from ictexplore.export.workbook.formula import Live, beside, cell, phrase, text
from ictexplore.export.workbook.page import Figure, Page

_WIDTHS = (46, 12, 14, 16, 14, 14, 34)
_FINDING, _CHANGES, _HOW = 2, 3, 4
_SEPARATOR = "; "


def put_scenario(desk: Desk) -> None:
    """Write the sheet: sentence, results, entries, whose figures they are."""
    page = desk.add_page(desk.layout.scenario, _WIDTHS)
    page.put_title(desk.title())
    page.put_text(_FINDING, _finding(desk), lines=2, bold=True)
    page.put_text(_CHANGES, _changes(desk), lines=2)
    how = "ownfile.book_how" if desk.book.is_live else "ownfile.book_still"
    page.put_text(_HOW, desk.words(how), font_color=palette(dark=False).muted)
    _put_results(desk, page)
    _put_controls(desk, page)
    row = desk.layout.control + len(desk.layout.indicators) + 1
    link = (desk.words("workbook.reopen", link=desk.book.link),) if desk.book.link else ()
    for i, line in enumerate((*desk.book.credits, *link)):
        page.put_text(row + i, line, font_color=palette(dark=False).muted)
    page.sheet.set_column(Shown.TOLD, Shown.TOLD, None, None, {"hidden": True})
    page.sheet.freeze_panes(2, 0)
    page.sheet.protect(options={"format_columns": True, "format_rows": True})


def _own(desk: Desk, code: str) -> str:
    return desk.layout.there(desk.layout.score(desk.book.unit, code))


def _place(desk: Desk) -> str:
    return desk.layout.there(cell(SCORE_ROW + desk.book.unit, Fixed.PLACE))


def _ranked(desk: Desk) -> str:
    return f"COUNT({desk.layout.there(desk.layout.fixed_span(Fixed.PLACE))})"


def _finding(desk: Desk) -> Live | str:
    """Return what the values come to, and the message where nothing can be computed."""
    words, book, language = desk.words, desk.book, desk.words.language
    root, decimals, unit = book.root, desk.score_decimals, book.unit
    before, after = book.before[root][unit], book.after[root][unit]
    was, now = book.places_before[unit], book.places_after[unit]
    told = {
        "before": text(fixed_text(before, decimals, language)),
        "was": text(_place_text(was, book.places_before)),
    }
    name = cell(1, Shown.TOLD)
    place = _place_formula(desk)
    score = fixed_formula(_own(desk, root), decimals, language)
    moved = phrase(words, "ownfile.book_finding", unit=name, score=score, place=place, **told)
    still = phrase(words, "ownfile.book_stands", unit=name, score=told["before"], place=told["was"])
    changed = desk.layout.there(desk.layout.param(Param.CHANGED))
    failed = f"ISERROR(SUM({desk.layout.there(desk.layout.score_span(root))}))"
    formula = f"IF({failed},{text(words('ownfile.book_failed'))},IF({changed}=0,{still},{moved}))"
    said = {
        "unit": desk.unit_name,
        "score": fixed_text(after, decimals, language),
        "place": _place_text(now, book.places_after),
    }
    if book.is_simulated:
        said |= {
            "before": fixed_text(before, decimals, language),
            "was": _place_text(was, book.places_before),
        }
    key = "ownfile.book_finding" if book.is_simulated else "ownfile.book_stands"
    return desk.told(formula, words(key, **said))


def _place_text(place: int, places: Sequence[int]) -> str:
    ranked = sum(1 for p in places if p)
    return f"{place}/{ranked}" if place else "–"


def _changes(desk: Desk) -> Live | str:
    """Return which values differ, and how many of other units."""
    words, layout = desk.words, desk.layout
    last = cell(layout.control + len(layout.indicators) - 1, Shown.TOLD)
    listed = f"MID({last},{len(_SEPARATOR) + 1},30000)"
    named = phrase(words, "workbook.changes", changes=listed)
    others = layout.there(layout.param(Param.OTHERS))
    more = phrase(words, "ownfile.others_typed", count=others)
    nothing = words("ownfile.book_no_changes")
    formula = (
        f'IF({last}="",IF({others}>0,{text("")},{text(nothing)}),{named})'
        f'&IF({others}>0," "&{more},{text("")})'
    )
    said = _SEPARATOR.join(_told(desk, code) for code in desk.book.changes)
    return desk.told(formula, words("workbook.changes", changes=said) if said else nothing)


def _told(desk: Desk, code: str) -> str:
    language, book = desk.words.language, desk.book
    return desk.words(
        "workbook.change_told",
        control=book.names[code],
        before=plain_text(book.today(code), language),
        after=plain_text(book.changes[code], language),
    )


def _put_results(desk: Desk, page: Page) -> None:
    words = desk.words
    heads: dict[int, str] = {
        Shown.NAME: words("workbook.results"),
        Shown.BROUGHT: words("ownfile.brought"),
        Shown.TYPED: words("workbook.scenario"),
        Shown.CHANGE: words("workbook.change"),
    }
    page.put_heads(RESULT - 1, heads)
    page.put(1, Shown.TOLD, desk.unit_name, desk.formats())
    root, *parts = desk.book.results
    page.put_row(RESULT, _result(desk, RESULT, root), bold=True, font_size=12)
    page.put_row(RESULT + 1, _place_row(desk), bold=True, font_size=12)
    for i, code in enumerate(parts, RESULT + 2):
        page.put_row(i, _result(desk, i, code))
    _mark(desk, page, RESULT, RESULT + 1 + len(parts))


def _result(desk: Desk, row: int, code: str) -> dict[int, Figure]:
    book, number = desk.book, desk.score_format
    before, after = book.before[code][book.unit], book.after[code][book.unit]
    now, was = cell(row, Shown.TYPED), cell(row, Shown.BROUGHT)
    gone = math.isnan(before) or math.isnan(after)
    change = desk.live(
        f'IF(AND(ISNUMBER({now}),ISNUMBER({was})),{now}-{was},"")',
        "" if gone else after - before,
    )
    return {
        Shown.NAME: (book.names[code], ""),
        Shown.BROUGHT: (shown(before), number),
        Shown.TYPED: (desk.live(_own(desk, code), shown(after)), number),
        Shown.CHANGE: (change, desk.formats.change(desk.score_decimals)),
    }


def _place_row(desk: Desk) -> dict[int, Figure]:
    book, unit = desk.book, desk.book.unit
    was, now = book.places_before[unit], book.places_after[unit]
    climb = f'IF(ISNUMBER({_place(desk)}),{was}-{_place(desk)},"")' if was else '""'
    shown_now = _place_text(now, book.places_after)
    return {
        Shown.NAME: (desk.words("common.rank"), ""),
        Shown.BROUGHT: (_place_text(was, book.places_before), ""),
        Shown.TYPED: (desk.live(_place_formula(desk), shown_now), ""),
        Shown.CHANGE: (
            desk.live(climb, was - now if was and now else ""),
            desk.formats.climb(),
        ),
    }


def _place_formula(desk: Desk) -> str:
    return f'IF(ISNUMBER({_place(desk)}),{_place(desk)}&"/"&{_ranked(desk)},"–")'


def _put_controls(desk: Desk, page: Page) -> None:
    words, layout = desk.words, desk.layout
    heads: dict[int, str] = {
        Shown.NAME: words("ownpage.head_part"),
        Shown.SHARE: words("ownfile.head_share"),
        Shown.BROUGHT: words("ownfile.brought"),
        Shown.TYPED: words("workbook.typed" if desk.book.is_live else "workbook.scenario"),
        Shown.CHANGE: words("workbook.change"),
        Shown.SCORE: words("ownfile.head_scores"),
    }
    page.put_heads(layout.control - 1, heads)
    for i, code in enumerate(layout.indicators):
        _put_control(desk, page, layout.control + i, code)
    last = layout.control + len(layout.indicators) - 1
    if desk.book.is_live:
        page.sheet.data_validation(
            layout.control, Shown.TYPED, last, Shown.TYPED, number_rule(desk)
        )
    _mark(desk, page, layout.control, last)


def _put_control(desk: Desk, page: Page, row: int, code: str) -> None:
    book, node = desk.book, desk.book.framework.node(code)
    arrow = "↑" if node.direction > 0 else "↓"
    today, value = book.today(code), book.value(code, book.unit)
    brought, typed = cell(row, Shown.BROUGHT), cell(row, Shown.TYPED)
    both = f"AND(ISNUMBER({typed}),ISNUMBER({brought}))"
    moved = "" if math.isnan(today) or math.isnan(value) else value - today
    score, number = shown(book.after[code][book.unit]), desk.value_format(code)
    plain = {"align": "right", "num_format": number}
    page.put_name(row, f"{book.names[code]} {arrow}")
    page.put_row(
        row,
        {
            Shown.SHARE: (shown(book.shares.get(code)), desk.formats.share()),
            Shown.BROUGHT: (shown(today), number),
            Shown.CHANGE: (desk.live(f'IF({both},{typed}-{brought},"")', moved), number),
            Shown.SCORE: (desk.live(_own(desk, code), score), desk.score_format),
        },
    )
    look = desk.formats.typed(num_format=number) if book.is_live else desk.formats.row(**plain)
    page.put(row, Shown.TYPED, None if math.isnan(value) else value, look)
    if not book.is_live:
        return
    complaint = text(desk.words("ownfile.not_a_number"))
    told = f"IF(OR(ISBLANK({typed}),ISNUMBER({typed})),{text('')},{complaint})"
    page.put_remark(row, Shown.NOTE, desk.told(told, ""))
    page.put(row, Shown.TOLD, _chain(desk, row, code), desk.formats())


def _chain(desk: Desk, row: int, code: str) -> Live | str:
    """Return what differs so far: the texts of the rows above and of this one."""
    language, layout = desk.words.language, desk.layout
    brought, typed, name = (cell(row, c) for c in (Shown.BROUGHT, Shown.TYPED, Shown.NAME))
    above = cell(row - 1, Shown.TOLD) if row > layout.control else text("")
    line = phrase(
        desk.words,
        "workbook.change_told",
        control=f"LEFT({name},LEN({name})-2)",
        before=plain_formula(brought, language),
        after=plain_formula(typed, language),
    )
    differs = f"AND(ISNUMBER({typed}),OR({typed}<>{brought},NOT(ISNUMBER({brought}))))"
    codes = layout.indicators[: layout.indicators.index(code) + 1]
    said = "".join(_SEPARATOR + _told(desk, c) for c in codes if c in desk.book.changes)
    return desk.told(f"{above}&IF({differs},{text(_SEPARATOR)}&{line},{text('')})", said)


def _mark(desk: Desk, page: Page, first: int, last: int) -> None:
    """Put what differs from what was brought in simulated ink."""
    now, was = beside(Shown.TYPED, first), beside(Shown.BROUGHT, first)
    changed = f'=AND({now}<>"",{now}<>{was})'
    ink = {"type": "formula", "criteria": changed, "format": desk.formats.ink(SIMULATED)}
    page.sheet.conditional_format(first, Shown.TYPED, last, Shown.CHANGE, ink)
