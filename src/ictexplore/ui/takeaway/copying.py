"""What a visitor can copy of a page: picture, table, sentence, link."""

from __future__ import annotations

from html import escape

from ictexplore.export.text_table import view_markdown, view_tsv
from ictexplore.export.view import Figures, View
from ictexplore.i18n import search_key
from ictexplore.ui.components.copies import Copy, LinkCopy, PictureCopy, TextCopy
from ictexplore.ui.frame import Page

PRESENTING = "trinh-chieu"
"""Query parameter of the presenter's view: a link that is passed on opens the page itself."""


def find_copies(page: Page, view: View | None) -> list[Copy]:
    """Return what there is to copy of a view; only the link where there is none."""
    t = page.t
    if view is None:
        return [LinkCopy(t("takeaway.copy_link"), [PRESENTING])]
    items: list[Copy] = [PictureCopy(t("takeaway.copy_picture"), f"{view.stem}.png")]
    if view.pasted is not None:
        table = table_html(view.pasted)
        items.append(TextCopy(t("takeaway.copy_table"), view_tsv(view), table))
        items.append(TextCopy(t("takeaway.copy_markdown"), view_markdown(view)))
    items.append(TextCopy(t("takeaway.copy_sentence"), view.finding))
    return [*items, _link(page, is_simulated=view.is_simulated)]


def _link(page: Page, *, is_simulated: bool) -> LinkCopy:
    """Return the page's link; that of a scenario says so, in itself and on a line of its own.

    Behind the ``#`` it says so wherever it is pasted, and what follows it there does no harm.
    """
    t = page.t
    if not is_simulated:
        return LinkCopy(t("takeaway.copy_link"), [PRESENTING])
    band = t("common.band_simulated")
    mark = search_key(band).replace(" ", "-")
    return LinkCopy(t("takeaway.copy_link"), [PRESENTING], mark, band)


def table_html(figures: Figures) -> str:
    """Return the figures as a table that Word and Excel take with its cells."""
    head = "".join(f"<th>{escape(text)}</th>" for text in figures.heads)
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in figures.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
