"""What the page alone says of an own index: band, sources, labels, boxes."""

from __future__ import annotations

from ictexplore.i18n import Translator, shorten
from ictexplore.ui.own_index.brought import Brought


def band_of(brought: Brought, t: Translator) -> str:
    """Return the band over figures that nobody published as they stand here."""
    return t("ownpage.band_example" if brought.is_example else "ownpage.band")


def sources_of(brought: Brought, t: Translator) -> tuple[str, ...]:
    """Return where the figures are from: the files that were brought, or the example's sources."""
    if brought.is_example:
        return t("ownpage.source_example"), t("ownpage.source_weights")
    names = tuple(shorten(file.name) for file in brought.parts.values())
    return (t("ownpage.source_own", files=names),)
