"""The band over figures: published, assumed, or somebody's own, whoever brought them."""

from __future__ import annotations

from collections.abc import Mapping

from ictexplore.i18n import Translator
from ictexplore.model import Edition, Origin

_OWN: Mapping[Origin, str] = {"imported": "common.band_imported", "session": "common.band_session"}


def own_band(origin: Origin, t: Translator) -> str:
    """Return what stands in place of the published band; nothing where that is true."""
    return t(_OWN[origin]) if origin in _OWN else ""


def band_words(origin: Origin, t: Translator, *, is_simulated: bool) -> str:
    """Return what the band says of an edition's figures, or of a scenario on them."""
    if is_simulated:
        return t("common.band_simulated")
    return own_band(origin, t) or t("common.band_published")


def edition_years(edition: Edition, t: Translator) -> str:
    """Return how an edition stands in a list of its index: «2025 · 34 tỉnh, thành phố»."""
    key = "common.edition_year" if edition.origin == "bundled" else "common.edition_year_own"
    return t(key, year=edition.year, units=edition.unit_count)
