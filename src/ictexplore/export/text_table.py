"""Small tables as text to paste: tabs for Excel, Word and Zalo, Markdown for what reads it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from ictexplore.export.harmless import harmless
from ictexplore.export.view import Figures, View
from ictexplore.i18n import translator

_MARKS = re.compile(r"[\\`*_\[\]<>#&~$]")


def as_tsv(figures: Figures) -> str:
    """Return the table with a tab between cells and a line a row, numbers as on screen."""
    return "\n".join("\t".join(map(_tab_cell, row)) for row in (figures.heads, *figures.rows))


def as_markdown(figures: Figures) -> str:
    """Return the table as Markdown has it, names left and figures right."""
    rule = ("---", *["---:"] * (len(figures.heads) - 1))
    heads, *rows = (tuple(map(_bar_cell, row)) for row in (figures.heads, *figures.rows))
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, rule, *rows))


def view_tsv(view: View) -> str:
    """Return a view to paste: its band, finding, table, notes and sources, a line each."""
    table = [as_tsv(view.pasted)] if view.pasted else []
    above, below = _around(view)
    lines = [*map(_tab_cell, above), *table, *map(_tab_cell, below)]
    return "\n".join(lines)


def view_markdown(view: View) -> str:
    """Return a view as Markdown: its band in bold, finding, table, notes and sources."""
    if view.own_band:
        view = _unmarked_view(view)
    (band, *above), below = _around(view)
    table = [as_markdown(view.pasted)] if view.pasted else []
    parts = [f"**{_line(band)}**", *map(_line, above), *table, *map(_line, below)]
    return "\n\n".join(parts)


def view_html(view: View) -> str:
    """Return a view as HTML to paste: what takes tables takes its cells."""
    above, below = _around(view)
    table = _table_html(view.figures) if view.figures else ""
    return f"{_paragraphs_html(above)}{table}{_paragraphs_html(below)}"


def _table_html(figures: Figures) -> str:
    heads = "".join(f"<th>{escape(_tab_cell(head))}</th>" for head in figures.heads)
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(_tab_cell(cell))}</td>' for cell in row)}</tr>"
        for row in figures.rows
    )
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _paragraphs_html(lines: Sequence[str]) -> str:
    return "".join(f"<p>{escape(_tab_cell(line))}</p>" for line in lines)


def _around(view: View) -> tuple[Sequence[str], Sequence[str]]:
    """Return the lines above and below the table."""
    words = translator(view.language)
    band = words("common.band_simulated" if view.is_simulated else "common.band_published")
    if view.own_band and not view.is_simulated:
        band = view.own_band
    return (band, view.finding), (*view.notes, *view.sources)


def _unmarked_view(view: View) -> View:
    """Return a view whose texts, of which some are a visitor's, are no Markdown and no HTML."""
    table = view.pasted and replace(
        view.pasted,
        heads=tuple(map(_unmarked, view.pasted.heads)),
        rows=tuple(tuple(map(_unmarked, row)) for row in view.pasted.rows),
    )
    return replace(
        view,
        finding=_unmarked(view.finding),
        table=table,
        notes=tuple(map(_unmarked, view.notes)),
        sources=tuple(map(_unmarked, view.sources)),
    )


def _unmarked(text: str) -> str:
    """Return a text in which what Markdown would take for a mark is written as an entity."""
    return _MARKS.sub(lambda mark: f"&#{ord(mark[0])};", text)


def _line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def _tab_cell(text: str) -> str:
    return harmless(_line(text))


def _bar_cell(text: str) -> str:
    """Return a text that stays within its cell: breaks, bars and what escapes them are escaped."""
    lines = (_line(part) for part in text.splitlines())
    return "<br>".join(lines).replace("\\", "\\\\").replace("|", "\\|")
