"""«Độ chắc chắn»: between which places the unit stays, whatever is doubted."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from ictexplore.address.selection import Selection
from ictexplore.charts.place_ranges import PlaceRange, place_ranges
from ictexplore.engine.certainty import USUAL, assess_certainty
from ictexplore.engine.matrix import find_missing
from ictexplore.export.assumption import assumption_words
from ictexplore.export.cards import band_html
from ictexplore.export.certainty import certainty_sentence, certainty_tests
from ictexplore.export.view import Figures
from ictexplore.i18n import format_rank
from ictexplore.model import Certainty, IctexploreError, RankInterval, UnitCertainty
from ictexplore.ui.analysis.taken import sure_view
from ictexplore.ui.cache import get_editions, get_field, get_places, get_table
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.material import find_material
from ictexplore.ui.page import Page, show_source
from ictexplore.ui.present.slide import present_words
from ictexplore.ui.selectors import same_unit, unit_button
from ictexplore.ui.stores import per_store
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway


@per_store()
def get_certainty(edition: str) -> Certainty:
    """Return how sure each place of an edition is; raises where not every figure is printed."""
    return assess_certainty(get_table(edition))


def show_sure(page: Page) -> None:
    """Show the places left open by rounding, by other weights and by another formula."""
    try:
        certainty = _find_certainty(page.selection)
    except IctexploreError as refusal:
        _show_refusal(page, refusal)
        return
    t, assumption = page.t, page.selection.assumption
    told = certainty_sentence(page.table, certainty, USUAL, assumption, language=page.language)
    rivals = assumption_words(page.table, assumption, language=page.language)
    assumed = t("rivals.assumed", rivals=rivals)
    tests, of = _find_tests(page, certainty), len(page.table.standings)
    ranges, legend = _find_ranges(tests, of), t("analysis.sure_legend", units=of)
    heads = (t("certainty.head_test"), t("certainty.head_places"))
    figures = Figures(heads, tuple((name, format_rank(rank, of)) for name, rank in tests))
    show_takeaway(
        page,
        lambda: sure_view(page, told, ranges, figures, (assumed, legend)),
        lambda: find_material(page, assumption=assumption),
    )
    st.html(band_html(t("common.band_simulated"), is_simulated=True) + title_html(told, assumed))
    picture, table = st.columns([1.2, 1], gap="large")
    with picture:
        chart = place_ranges(ranges, of, language=page.language, dark=is_dark())
        st.altair_chart(chart, theme=None, key="analysis.sure")
        st.html(prose_html(legend))
    with table:
        columns = [Column(heads[0]), Column(heads[1], "number")]
        st.html(table_html(columns, figures.rows, label=t("analysis.sure")))
    show_source(page)


def _find_certainty(selection: Selection) -> UnitCertainty:
    """Return how sure the place is; kept for all visitors only where rivals stand still."""
    edition, unit, assumption = selection.edition, selection.unit, selection.assumption
    if assumption.is_hold:
        return get_certainty(edition).units[unit]
    field = get_field(edition, unit, assumption)
    return assess_certainty(field, USUAL, get_table(edition)).units[unit]


def _find_tests(page: Page, certainty: UnitCertainty) -> list[tuple[str, RankInterval]]:
    selection = page.selection
    is_hold = selection.assumption.is_hold
    published = None if is_hold else get_places(selection.edition)[selection.unit]
    return certainty_tests(page.table, certainty, USUAL, published, language=page.language)


def _find_ranges(tests: Sequence[tuple[str, RankInterval]], of: int) -> list[PlaceRange]:
    return [
        PlaceRange(
            name,
            rank.best,
            rank.worst,
            format_rank(rank, of).removesuffix(f"/{of}"),
            is_published=i == 0,
        )
        for i, (name, rank) in enumerate(tests)
    ]


def _show_refusal(page: Page, refusal: IctexploreError) -> None:
    """Say what is missing, and lead to where everything is known."""
    told = page.t.word(refusal)
    present_words(page, told)
    st.html(page.band_html() + title_html(told))
    show_takeaway(page, make_material=lambda: find_material(page))
    st.html(f"<p>{escape(page.t('analysis.sure_elsewhere'))}</p>")
    here = page.selection
    with st.container(horizontal=True):
        for edition in get_editions():
            table = get_table(edition.code)
            if table.framework.is_recomputable and not find_missing(table):
                unit = same_unit(here.unit, here.edition, edition.code, page.choices)
                title = edition.title.in_language(page.language)
                unit_button(page, title, edition.code, unit)
    show_source(page)
