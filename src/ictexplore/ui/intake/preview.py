"""What a table was understood to say: file, formula, doubts, columns, rows."""

from __future__ import annotations

from html import escape

import streamlit as st

from ictexplore.i18n import Translator
from ictexplore.intake import Examination, is_question
from ictexplore.intake.words import (
    SEVERITIES,
    tell_column,
    tell_edition,
    tell_file,
    tell_framework,
    tell_rows,
)
from ictexplore.model import Finding
from ictexplore.reading import Reading, say_finding
from ictexplore.ui.components.headings import heading_html, prose_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.intake.rows import row_cells
from ictexplore.ui.page import Page

_ASIDE_CELLS = 3
"""A row that is no unit's has neither composite nor place."""
_SEPARATORS = {
    ",": "intake.separator_comma",
    ";": "intake.separator_semicolon",
    "\t": "intake.separator_tab",
}


def show_preview(page: Page, examination: Examination) -> None:
    """Show the whole reading: what is wrong of it first, every row last."""
    t, reading = page.t, examination.reading
    findings = "".join(findings_html(reading, severity, t) for severity in SEVERITIES)
    st.html(facts_html(reading, t) + question_html(reading, t) + findings)
    label = t("intake.columns", count=len(reading.columns))
    st.html(heading_html(label) + columns_html(reading, t, label=label))
    aside = [row for row in reading.rows if row.role != "unit"]
    if aside:
        label = t("intake.aside", count=len(aside))
        rows = [row_cells(row, reading, t)[:_ASIDE_CELLS] for row in aside]
        st.html(heading_html(label) + _rows_html(rows, t, label=label))
    units = [row for row in reading.rows if row.role == "unit"]
    if units:
        label = t("intake.rows", count=len(units))
        rows = [row_cells(row, reading, t) for row in units]
        with st.expander(label, key=f"intake-rows.{t.language}"):
            st.html(_rows_html(rows, t, label=label))


def facts_html(reading: Reading, t: Translator) -> str:
    """Return what was read and what it becomes, a line each."""
    lines = [tell_file(reading, t)]
    if how := _how(reading, t):
        lines.append(how)
    if not _questions(reading):
        lines += [tell_edition(reading, t), tell_rows(reading, t)]
    if reading.proof:
        lines.append(tell_framework(reading.proof, t))
        if reading.proof.kind == "found":
            points = (
                f"{dimension.name.in_language(t.language)} {dimension.points}"
                for dimension in reading.proof.framework.dimensions
            )
            lines.append(t("intake.points", points=tuple(points)))
    return '<ul class="ix-intake-facts">' + "".join(map(_item, lines)) + "</ul>"


def _how(reading: Reading, t: Translator) -> str:
    """Return the encoding and the separator of a text."""
    table = reading.table
    if table.separator is None:
        return ""
    named = _SEPARATORS.get(table.separator)
    separator = t(named) if named else table.separator
    return t("intake.how", encoding=table.encoding, separator=separator)


def findings_html(reading: Reading, severity: str, t: Translator) -> str:
    """Return the findings of a severity under their head; nothing where there are none."""
    findings = [finding for finding in reading.of(severity) if not is_question(finding)]
    if not findings:
        return ""
    items = "".join(_item(say_finding(f, reading.table, t)) for f in findings)
    head = t(f"import.findings_{severity}", count=len(findings))
    return _section_html(severity, head, f"<ul>{items}</ul>")


def question_html(reading: Reading, t: Translator) -> str:
    """Return what is still to be said of the table; nothing once its edition is known."""
    if not _questions(reading):
        return ""
    return _section_html("doubt", t("intake.asked"), prose_html(t("intake.which_edition")))


def _questions(reading: Reading) -> list[Finding]:
    return [finding for finding in reading.of("error") if is_question(finding)]


def _section_html(kind: str, head: str, body: str) -> str:
    return (
        f'<section class="ix-findings ix-{kind}" role="note">{heading_html(head)}{body}</section>'
    )


def columns_html(reading: Reading, t: Translator, *, label: str) -> str:
    """Return every column with what it was taken for."""
    heads = [
        Column(t("import.head_column"), "short"),
        Column(t("import.head_heading")),
        Column(t("import.head_taken")),
    ]
    rows = [
        (reading.table.column_name(m.column), m.heading or "–", tell_column(m, reading, t))
        for m in reading.columns
    ]
    return f'<div class="ix-tight">{table_html(heads, rows, label=label)}</div>'


def _rows_html(rows: list[tuple[str, ...]], t: Translator, *, label: str) -> str:
    heads = [
        Column(t("intake.head_line"), "short"),
        Column(t("intake.head_text")),
        Column(t("import.head_taken")),
        Column(t("intake.head_score"), "number"),
        Column(t("intake.head_rank"), "number"),
    ]
    heads = heads[: len(rows[0])]
    return f'<div class="ix-tight">{table_html(heads, rows, label=label)}</div>'


def _item(text: str) -> str:
    return f"<li>{escape(text)}</li>"
