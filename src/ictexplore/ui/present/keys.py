"""What stands in for the menu and the selectors while a page is presented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from ictexplore.export.sentence import edition_name
from ictexplore.i18n import Translator
from ictexplore.model import EditionTable
from ictexplore.ui.components.presenter import presenter_keys


def show_keys(
    t: Translator, names: Sequence[str], index: int, *, links: str, on_leave: Callable[[], None]
) -> None:
    """Listen to the keys and offer a hint; ``names`` are the pages, in their order."""
    name = t(f"menu.{names[index]}")
    words = {
        "place": t("present.place", name=name, page=index + 1, pages=len(names)),
        "next": t("present.next"),
        "previous": t("present.previous"),
        "leave": t("present.leave"),
        "key": t("present.leave_key"),
    }
    presenter_keys(
        words,
        links=links,
        index=index,
        count=len(names),
        on_leave=on_leave,
    )


def subject_html(table: EditionTable, unit: str, language: str) -> str:
    """Return what a page is about where the selectors aren't shown: unit and edition."""
    name = table.standing(unit).unit.name.in_language(language)
    edition = edition_name(table.edition, language)
    return f'<h1 class="ix-subject">{escape(name)} <span>· {escape(edition)}</span></h1>'
