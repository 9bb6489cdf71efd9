"""A view's figures as text that is pasted: for Excel and Word, and as Markdown."""

from __future__ import annotations

from ictexplore.export.view import View


def view_tsv(view: View) -> str:
    """Return the figures, a tab between cells."""
    figures = view.pasted
    rows = (figures.heads, *figures.rows) if figures else ()
    return "\n".join("\t".join(row) for row in rows)


def view_markdown(view: View) -> str:
    """Return the figures as a Markdown table."""
    figures = view.pasted
    if figures is None:
        return ""
    rows = (figures.heads, tuple("---" for _ in figures.heads), *figures.rows)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
