"""Tables and links as HTML: every text is data and is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from ictexplore.export.links import web_link


@dataclass(frozen=True, slots=True)
class Html:
    """Markup whose texts have been escaped."""

    text: str


Cell = str | Html


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head; numbers stand at the right, digits below digits.

    ``kind`` also tells what a narrow screen does: a number or a short word stands beside its
    column's head, a text on lines of its own.
    """

    label: str
    kind: Literal["text", "short", "number"] = "text"


def as_html(cell: Cell) -> str:
    """Return a cell as markup: plain text is escaped."""
    return cell.text if isinstance(cell, Html) else escape(cell)


def table_html(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], *, label: str) -> str:
    """Return a table named ``label`` whose first column heads its rows.

    On a narrow screen each row turns into a card, so a cell carries the head of its column.
    """
    heads = "".join(f'<th scope="col"{_class(c)}>{escape(c.label)}</th>' for c in columns)
    body = "".join(_row_html(columns, row) for row in rows)
    return (
        f'<table class="ix-table" aria-label="{escape(label)}">'
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
    )


def link_html(text: str, url: str | None) -> Html:
    """Return a link that opens beside the app, or the text alone where no web address is given."""
    return Html(web_link(text, url))


def _row_html(columns: Sequence[Column], row: Sequence[Cell]) -> str:
    head, *cells = row
    shown = "".join(
        f'<td data-label="{escape(column.label)}"{_class(column)}>{as_html(cell)}</td>'
        for column, cell in zip(columns[1:], cells, strict=True)
    )
    return f'<tr><th scope="row">{as_html(head)}</th>{shown}</tr>'


def _class(column: Column) -> str:
    return "" if column.kind == "text" else f' class="ix-{column.kind}"'
