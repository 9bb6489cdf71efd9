"""All figures of an edition, read once a process, and what a page picks from them."""

from __future__ import annotations

from collections.abc import Mapping

from ictexplore.engine.profile import Profile, build_profile
from ictexplore.engine.sheet import Sheet, build_sheet
from ictexplore.model import Printed
from ictexplore.store import read_measures, read_published, read_published_means
from ictexplore.ui.cache import get_table
from ictexplore.ui.stores import get_store, per_store


@per_store()
def get_sheet(edition: str) -> Sheet:
    """Return all figures of an edition."""
    store = get_store()
    return build_sheet(
        get_table(edition), read_measures(store, edition), read_published(store, edition)
    )


def get_earlier(sheet: Sheet) -> Sheet | None:
    """Return the last comparable edition, ``None`` where there is none."""
    code = sheet.table.edition.comparable_with
    return get_sheet(code) if code else None


@per_store()
def get_means(edition: str) -> Mapping[str, Printed]:
    """Return the published national means of an edition."""
    return read_published_means(get_store(), edition)


def get_profile(edition: str, unit: str) -> Profile:
    """Return the profile of a unit in an edition."""
    sheet = get_sheet(edition)
    return build_profile(sheet, unit, get_earlier(sheet), get_means(edition))
