"""What a visitor can copy of a page: picture, table, sentence, link."""

from __future__ import annotations

from dataclasses import replace

from ictexplore.address.selection import PRESENTED
from ictexplore.charts.tools import find_missing
from ictexplore.export.text_table import view_html, view_markdown, view_tsv
from ictexplore.export.view import View
from ictexplore.i18n import Translator, search_key
from ictexplore.ui.components.copies import Copy, LinkCopy, PictureCopy, TextCopy

_NOT_PASSED_ON = (PRESENTED,)
"""Parameters of this screen alone: a link that is passed on opens the page itself."""


def find_copies(view: View | None, t: Translator) -> list[Copy]:
    """Return what there is to copy of a view; only the link where there is none."""
    if view is None:
        return [LinkCopy(t("takeaway.copy_link"), _NOT_PASSED_ON)]
    picture = PictureCopy(t("takeaway.copy_picture"), f"{view.stem}.png")
    items: list[Copy] = [] if find_missing() else [picture]
    if view.pasted is not None:
        whole = replace(view, figures=view.pasted)
        items.append(TextCopy(t("takeaway.copy_table"), view_tsv(whole), view_html(whole)))
        items.append(TextCopy(t("takeaway.copy_markdown"), view_markdown(whole)))
    items.append(TextCopy(t("takeaway.copy_sentence"), view.finding))
    return [*items, _link(t, is_simulated=view.is_simulated)]


def _link(t: Translator, *, is_simulated: bool) -> LinkCopy:
    """Return the page's link; that of a scenario says so, in itself and on a line of its own.

    Behind the ``#`` it says so wherever it is pasted, and what follows it there does no harm.
    """
    if not is_simulated:
        return LinkCopy(t("takeaway.copy_link"), _NOT_PASSED_ON)
    band = t("common.band_simulated")
    mark = search_key(band).replace(" ", "-")
    return LinkCopy(t("takeaway.copy_link"), _NOT_PASSED_ON, mark, band)
