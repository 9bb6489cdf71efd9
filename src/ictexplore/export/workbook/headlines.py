"""The sentences above the figures, which follow what is typed: formulas beside the calculations."""

from __future__ import annotations

from dataclasses import replace

from ictexplore.export.assumption import assumption_words
from ictexplore.export.moves import control_name, find_moves
from ictexplore.export.sentence import (
    edition_name,
    outcome_sentence,
    say_baseline,
    say_composite,
    say_place,
    say_rank,
)
from ictexplore.export.workbook.desk import LiveDesk
from ictexplore.export.workbook.formula import Cell, Live, phrase, score_text, text
from ictexplore.export.workbook.layout import CHANGES, FINDING, Aggregate, Control, State, Unit
from ictexplore.export.workbook.page import Page
from ictexplore.i18n import format_score
from ictexplore.i18n.places import NONE
from ictexplore.model import HOLD, SCORE_DECIMALS

_SEPARATOR = "; "
_LONGEST = 2000
"""Characters; more than the changes of any framework take."""


def headlines(desk: LiveDesk) -> dict[State, Cell]:
    """Return each text by its row among the calculations."""
    book, words = desk.book, desk.words
    return {
        State.UNIT: book.standing.unit.name.in_language(words.language),
        State.EDITION: edition_name(book.table.edition, words.language),
        State.RIVALS: _rivals(desk),
        State.COMPOSITE: _composite(desk),
        State.RANK: _rank(desk),
        State.PUBLISHED: _published(desk),
        State.FINDING: _finding(desk),
        State.LISTED: _listed(desk),
        State.CHANGES: _changes(desk),
        State.CHART: _chart_title(desk),
    }


def put_headlines(desk: LiveDesk, page: Page) -> None:
    """Write finding and changes below a sheet's title."""
    said = headlines(desk)
    for row, state, lines, is_bold in (
        (FINDING, State.FINDING, 1, True),
        (CHANGES, State.CHANGES, 2, False),
    ):
        value = said[state]
        shown = value.value if isinstance(value, Live) else str(value)
        page.put_text(row, Live(desk.state(state), shown), lines=lines, bold=is_bold)


def _rivals(desk: LiveDesk) -> Cell:
    """Return what is assumed of the others, and how many scores are typed for them beside it."""
    assumption, words = desk.outcome.scenario.assumption, desk.words
    assumed = assumption_words(desk.book.table, assumption, language=words.language)
    if not desk.layout.is_counted:
        return assumed
    typed = f"COUNT({desk.layout.unit_span(Unit.TRIED)})"
    told = phrase(words, "workbook.rivals_typed", rivals=text(assumed), count=typed)
    return Live(f"IF({typed}=0,{text(assumed)},{told})", assumed)


def _composite(desk: LiveDesk) -> Live:
    """Write `say_composite`."""
    words, composite, layout = desk.words, desk.book.standing.composite, desk.layout
    decimals = composite.decimals if composite else SCORE_DECIMALS
    before = text(format_score(desk.outcome.baseline.composite, words.language, decimals))
    after = score_text(layout.aggregate_cell(0, Aggregate.SCENARIO), words.language)
    if decimals < SCORE_DECIMALS:
        after = phrase(words, "sentence.about", score=after)
    edition = layout.state_cell(State.EDITION)
    moved = {"edition": edition, "before": before, "after": after}
    rises = phrase(words, "sentence.composite_rises", **moved)
    falls = phrase(words, "sentence.composite_falls", **moved)
    same = phrase(words, "sentence.composite_same", edition=edition, score=before)
    change = layout.aggregate_cell(0, Aggregate.CHANGE)
    said = say_composite(desk.book.table, desk.outcome, words)
    return Live(f"IF({change}>0,{rises},IF({change}<0,{falls},{same}))", said)


def _rank(desk: LiveDesk) -> Live:
    """Write `say_rank`."""
    words, units = desk.words, desk.book.table.edition.unit_count
    was = desk.outcome.baseline.rank
    best, worst = (desk.layout.state_cell(state) for state in (State.BEST, State.WORST))
    place, of = _place(desk), f"/{units}"
    moved = {"before": text(say_place(was, units, words).removesuffix(of)), "after": place}
    rises = phrase(words, "sentence.rank_rises", **moved)
    falls = phrase(words, "sentence.rank_falls", **moved)
    is_open = phrase(words, "sentence.rank_open", **moved)
    same = phrase(words, "sentence.rank_same", place=place)
    within = phrase(words, "sentence.rank_within", place=place)
    formula = (
        f"IF(AND({best}={was.best},{worst}={was.worst}),IF({best}={worst},{same},{within}),"
        f"IF({worst}<{was.best},{rises},IF({best}>{was.worst},{falls},{is_open})))"
    )
    return Live(formula, say_rank(desk.outcome, units, words))


def _place(desk: LiveDesk) -> str:
    """Write `say_place`."""
    best, worst = (desk.layout.state_cell(state) for state in (State.BEST, State.WORST))
    of = text(f"/{desk.book.table.edition.unit_count}")
    exact = phrase(desk.words, "sentence.place", rank=f"{best}&{of}")
    if desk.layout.is_counted:
        return exact
    interval = f"{best}&{text(NONE)}&{worst}&{of}"
    within = phrase(desk.words, "sentence.place_within", rank=interval)
    return f"IF({best}={worst},{exact},{within})"


def _published(desk: LiveDesk) -> str:
    """Return the sentence that holds while nothing is changed."""
    scenario = replace(desk.outcome.scenario, changes={}, assumption=HOLD)
    still = replace(desk.outcome, scenario=scenario, gains={}, result=desk.outcome.baseline)
    return outcome_sentence(desk.book.table, still, language=desk.words.language)


def _finding(desk: LiveDesk) -> Live:
    """Return the sentence that says what the scenario comes to."""
    words, outcome, table = desk.words, desk.outcome, desk.book.table
    rows = {
        "unit": State.UNIT,
        "composite": State.COMPOSITE,
        "rank": State.RANK,
        "rivals": State.RIVALS,
    }
    parts = {name: desk.layout.state_cell(row) for name, row in rows.items()}
    told = phrase(words, "workbook.finding", **parts)
    said = words(
        "workbook.finding",
        unit=desk.book.standing.unit.name,
        composite=say_composite(table, outcome, words),
        rank=say_rank(outcome, table.edition.unit_count, words),
        rivals=assumption_words(table, outcome.scenario.assumption, language=words.language),
    )
    changed, published = (
        desk.layout.state_cell(state) for state in (State.CHANGED, State.PUBLISHED)
    )
    value = said if outcome.is_simulated else _published(desk)
    return Live(f"IF({changed}=0,{published},{told})", value)


def _listed(desk: LiveDesk) -> Live:
    """Return what is changed, one after the other: ``name: before → after; …``."""
    layout, words = desk.layout, desk.words
    told = []
    for i, control in enumerate(desk.motion.controls):
        line = phrase(
            words,
            "workbook.change_told",
            control=layout.control_cell(i, Control.NAME),
            before=text(say_baseline(control, words)),
            after=score_text(layout.control_cell(i, Control.SCENARIO), words.language),
        )
        change = layout.control_cell(i, Control.CHANGE)
        told.append(f"IF({change}=0,{text('')},{text(_SEPARATOR)}&{line})")
    formula = f"MID({'&'.join(told)},{len(_SEPARATOR) + 1},{_LONGEST})"
    return Live(formula, _told(desk))


def _told(desk: LiveDesk) -> str:
    words, framework = desk.words, desk.book.table.framework
    return _SEPARATOR.join(
        words(
            "workbook.change_told",
            control=control_name(framework, move.control, words),
            before=say_baseline(move.control, words),
            after=format_score(move.after, words.language),
        )
        for move in find_moves(desk.book.table, desk.outcome)
        if move.change
    )


def _changes(desk: LiveDesk) -> Live:
    """Return the line that names what is changed."""
    listed, nothing = desk.layout.state_cell(State.LISTED), desk.words("workbook.no_changes")
    named = phrase(desk.words, "workbook.changes", changes=listed)
    said = _told(desk)
    value = desk.words("workbook.changes", changes=said) if said else nothing
    return Live(f"IF({listed}={text('')},{text(nothing)},{named})", value)


def _chart_title(desk: LiveDesk) -> Live:
    """Return the title of the ranking's chart: its band, for a picture leaves without the sheet."""
    band = desk.band(desk.layout.method)
    formula = band.formula if isinstance(band, Live) else text(str(band))
    said = band.value if isinstance(band, Live) else band
    return Live(f"{formula}&CHAR(10)&{text(desk.title())}", f"{said}\n{desk.title()}")
