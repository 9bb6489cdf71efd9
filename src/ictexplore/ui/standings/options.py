"""What of a ranking is shown, from the address: measure on the map, region, search, order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ictexplore.engine.sheet import Sheet
from ictexplore.i18n import search_key
from ictexplore.model import COMPOSITE, Standing, Text
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import keep_text, read_choice, read_text

MEASURE, REGION, SEARCH, SORT = "chi-so", "vung", "tim", "xep"
"""Parameters of this page in the address."""

RANK, NAME, CLIMB, REGION_RANK = "hang", "tinh", "thay-doi", "hang-vung"
"""Columns beside the measures, as the address calls them."""

SEARCH_MAX = 60
_REVERSED = "-"


@dataclass(frozen=True, slots=True)
class Options:
    """What is shown: ``region`` is ``None`` for the whole country.

    ``sort`` is a column; the best, first or greatest stands on top unless ``is_reversed``.
    """

    measure: str
    region: Text | None
    query: str
    sort: str
    is_reversed: bool


def read_options(page: Page, sheet: Sheet) -> Options:
    """Return what the address asks for; what it can't mean is named and replaced."""
    measure = read_choice(page, MEASURE, measure_names(page, sheet) or {COMPOSITE: COMPOSITE})
    region = find_regions(sheet).get(read_choice(page, REGION, region_names(page, sheet)))
    keys = sort_keys(sheet)
    sort = read_choice(page, SORT, {key: key for key in (*keys, *(_REVERSED + k for k in keys))})
    return Options(
        measure,
        region,
        read_text(SEARCH)[:SEARCH_MAX],
        sort.removeprefix(_REVERSED),
        sort.startswith(_REVERSED),
    )


def measure_names(page: Page, sheet: Sheet) -> Mapping[str, str]:
    """Return what the map can be coloured by, the composite first."""
    ordered = sorted(sheet.measures, key=lambda m: m.code != COMPOSITE)
    return {m.code: m.name.in_language(page.language) for m in ordered}


def region_names(page: Page, sheet: Sheet) -> Mapping[str, str]:
    """Return the whole country and the regions, by their name in the address."""
    names = {slug: text.in_language(page.language) for slug, text in find_regions(sheet).items()}
    return {"": page.t("ranking.whole_country"), **names}


def sort_keys(sheet: Sheet) -> list[str]:
    """Return the columns that the rows can be ordered by."""
    return [RANK, NAME, CLIMB, REGION_RANK, *(m.code for m in sheet.measures)]


def find_regions(sheet: Sheet) -> Mapping[str, Text]:
    """Return the regions of the edition from north to south, by their name in the address."""
    regions = {s.unit.region.vi: s.unit.region for s in _by_code(sheet)}
    return {search_key(name).replace(" ", "-"): text for name, text in regions.items()}


def sort_by(options: Options, column: str) -> None:
    """Order the rows by a column, the other way round when they already are."""
    is_reversed = column == options.sort and not options.is_reversed
    value = (_REVERSED if is_reversed else "") + column
    keep_text(SORT, "" if value == RANK else value)


def _by_code(sheet: Sheet) -> list[Standing]:
    # Official codes run from north to south.
    return sorted(sheet.table.standings, key=lambda standing: standing.unit.code)
