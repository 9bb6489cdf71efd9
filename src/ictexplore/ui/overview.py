"""Where the unit stands: the finding, composite, rank, pillars, the change, the neighbours."""

from __future__ import annotations

import streamlit as st

from ictexplore.engine.ladder import find_ladder
from ictexplore.engine.position import published_position
from ictexplore.export.cards import Card, Figure, cards_html, facts_html
from ictexplore.export.ladder import ladder_sentence
from ictexplore.i18n import format_change, format_rank, format_score
from ictexplore.model import EditionTable, IctexploreError, Position, Standing
from ictexplore.takeaway.slides.position import position_finding
from ictexplore.ui.cache import get_earlier_table, get_editions
from ictexplore.ui.components.headings import title_html
from ictexplore.ui.material import find_material
from ictexplore.ui.page import Page, page_link


def show_position(page: Page) -> None:
    """Show the unit's published position, with what changed since the last comparable edition."""
    standing = page.table.standing(page.selection.unit)
    earlier = get_earlier_table(page.selection.edition)
    cards = (
        _composite_card(page, standing, earlier),
        _rank_card(page, standing, earlier),
        _pillars_card(page, earlier),
    )
    found = position_finding(find_material(page))
    st.html(page.band_html() + title_html(found) + cards_html(cards, is_simulated=False))
    with st.container(key="next", horizontal=True):
        st.html(facts_html(_facts(page)), width="content")
        page_link(page, "whatif", page.t("overview.to_whatif"))


def _facts(page: Page) -> list[tuple[str, str]]:
    """Return who is next to the unit where all are known, and which edition it is compared with."""
    compared = (page.t("overview.compared"), _compared(page))
    try:
        ladder = find_ladder(page.table, page.selection.unit)
    except IctexploreError:  # somebody unknown might stand in between
        return [compared]
    told = ladder_sentence(page.table, ladder, language=page.language)
    return [(page.t("overview.neighbours"), told), compared]


def _compared(page: Page) -> str:
    earlier, edition = get_earlier_table(page.selection.edition), page.table.edition
    if earlier is not None:
        return earlier.edition.title.in_language(page.language)
    is_first = not any(
        (e.index, e.unit_system) == (edition.index, edition.unit_system) and e.year < edition.year
        for e in get_editions()
    )
    key = "overview.first_edition" if is_first else "overview.framework_changed"
    return page.t(key, units=edition.unit_count, year=edition.year)


def _composite_card(page: Page, standing: Standing, earlier: EditionTable | None) -> Card:
    title = page.t("common.composite")
    if standing.composite is None:
        return Card(title, [Figure("–")], page.t("common.unknown"))
    before = earlier.standing(standing.unit.code).composite if earlier else None
    change = ""
    if before:
        moved = standing.composite.value - before.value
        change = page.t(
            "overview.since", change=format_change(moved, page.language), **_year(earlier)
        )
    shown = format_score(standing.composite.value, page.language, standing.composite.decimals)
    return Card(title, [Figure(shown, change=change)])


def _rank_card(page: Page, standing: Standing, earlier: EditionTable | None) -> Card:
    title, units = page.t("common.rank"), page.table.edition.unit_count
    position = _position(page.table, standing.unit.code)
    if position is None and standing.rank is None:
        return Card(title, [Figure("–")], page.t("common.unknown"))
    shown = format_rank(position.rank, units) if position else f"{standing.rank}/{units}"
    before = earlier.standing(standing.unit.code).rank if earlier else None
    change = ""
    if before and standing.rank:
        change = page.t(
            _rank_key(before - standing.rank), places=abs(before - standing.rank), **_year(earlier)
        )
    return Card(title, [Figure(shown, change=change)])


def _rank_key(climbed: int) -> str:
    if climbed:
        return "overview.up" if climbed > 0 else "overview.down"
    return "overview.same"


def _pillars_card(page: Page, earlier: EditionTable | None) -> Card:
    pillars, unit = page.table.framework.pillars, page.selection.unit
    now = _position(page.table, unit)
    if not pillars or now is None:
        return Card(page.t("common.pillars"), [], page.t("common.no_pillars"))
    before = _position(earlier, unit) if earlier else None
    figures = [
        _pillar_figure(
            page,
            pillar.name.in_language(page.language),
            now.pillars[pillar.code],
            before.pillars.get(pillar.code) if before else None,
        )
        for pillar in pillars
    ]
    return Card(page.t("common.pillars"), figures)


def _pillar_figure(page: Page, name: str, value: int | None, before: int | None) -> Figure:
    if value is None:
        return Figure("–", label=name)
    change = "" if before is None else format_change(value - before, page.language)
    return Figure(format_score(value, page.language), change=change, label=name)


def _position(table: EditionTable, unit: str) -> Position | None:
    return published_position(table, unit) if table.standing(unit).composite else None


def _year(earlier: EditionTable | None) -> dict[str, int]:
    return {"year": earlier.edition.year} if earlier else {}
