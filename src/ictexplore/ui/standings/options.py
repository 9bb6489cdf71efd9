"""What of a ranking is shown, from the address: measure on the map, region, search, order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ictexplore.engine.sheet import COMPOSITE, Sheet
from ictexplore.i18n import search_key, shorten
from ictexplore.model import Standing, Text
from ictexplore.ui.extras import keep_extra, read_extra
from ictexplore.ui.frame import Page, show_notice

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
    measures = [m.code for m in sheet.measures]
    default = COMPOSITE if COMPOSITE in measures else next(iter(measures), COMPOSITE)
    measure = _known(page, MEASURE, default, measures)
    regions = find_regions(sheet)
    region = regions.get(_known(page, REGION, "", list(regions)))
    sort = read_extra(SORT) or RANK
    column = _known(page, SORT, RANK, sort_keys(sheet), given=sort.removeprefix(_REVERSED))
    is_reversed = sort == _REVERSED + column
    return Options(measure, region, (read_extra(SEARCH) or "")[:SEARCH_MAX], column, is_reversed)


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
    keep_extra(SORT, None if value == RANK else value)


def _known(
    page: Page, name: str, default: str, known: Sequence[str], *, given: str | None = None
) -> str:
    asked = read_extra(name) if given is None else given
    if asked is None or asked in known:
        return asked or default
    show_notice(
        page.t(
            "ranking.unknown_choice",
            parameter=name,
            given=shorten(asked),
            used=default or page.t("ranking.whole_country"),
            known=tuple(known),
        )
    )
    return default


def _by_code(sheet: Sheet) -> list[Standing]:
    # Official codes run from north to south.
    return sorted(sheet.table.standings, key=lambda standing: standing.unit.code)
