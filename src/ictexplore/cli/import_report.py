"""What a table was understood to say, as text for people and as a record for programs."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ictexplore.cli.edge import align
from ictexplore.i18n import Translator
from ictexplore.i18n.differences import plain_difference
from ictexplore.intake import Examination
from ictexplore.intake.words import (
    SEVERITIES,
    tell_column,
    tell_edition,
    tell_file,
    tell_framework,
    tell_rows,
)
from ictexplore.model import Finding
from ictexplore.reading import ColumnMatch, FrameworkProof, RawTable, Reading, RowMatch, say_finding
from ictexplore.store import ImportVersion

_ASIDE_MAX = 20
"""Rows left aside that are listed one by one."""


def report_record(
    examination: Examination, version: ImportVersion | None, t: Translator
) -> dict[str, Any]:
    """Return the whole reading in plain lists and dictionaries, ready for JSON."""
    reading = examination.reading
    table = reading.table
    return {
        "edition": reading.edition.code if reading.edition else None,
        "title": reading.edition.title.in_language(t.language) if reading.edition else None,
        "table": {
            "file": table.name,
            "form": table.form,
            "encoding": table.encoding,
            "separator": table.separator,
            "part": table.part or None,
            "others": list(table.others),
        },
        "columns": [_column_record(match, table) for match in reading.columns],
        "rows": dict(Counter(match.role for match in reading.rows)),
        "rows_aside": [_row_record(match) for match in reading.rows if match.role != "unit"],
        "figures": len(reading.figures),
        "framework": _framework_record(reading.proof) if reading.proof else None,
        "findings": [_finding_record(f, table, t) for f in reading.findings],
        "is_usable": examination.overlay is not None,
        "is_imported": version is not None,
        "version": version.number if version else None,
    }


def _column_record(match: ColumnMatch, table: RawTable) -> dict[str, Any]:
    return {
        "column": table.column_name(match.column),
        "heading": match.heading,
        "role": match.role,
        "measure": match.measure,
    }


def _row_record(match: RowMatch) -> dict[str, Any]:
    return {"line": match.line, "role": match.role, "text": match.text}


def _framework_record(proof: FrameworkProof) -> dict[str, Any]:
    framework = proof.framework
    return {
        "code": framework.code,
        "kind": proof.kind,
        "rows": proof.rows,
        "agreeing": proof.agreeing,
        "deviation": None if proof.deviation is None else plain_difference(proof.deviation),
        "points": {dimension.code: dimension.points for dimension in framework.dimensions},
    }


def _finding_record(finding: Finding, table: RawTable, t: Translator) -> dict[str, Any]:
    column = finding.column
    return {
        "severity": finding.severity,
        "message": say_finding(finding, table, t),
        "line": finding.line,
        "column": None if column is None else table.column_name(column),
    }


def report_text(examination: Examination, version: ImportVersion | None, t: Translator) -> str:
    """Return the reading as passages: file, columns, rows, formula, findings, the verdict."""
    reading = examination.reading
    passages = [
        f"{tell_file(reading, t)}\n{tell_edition(reading, t)}",
        _columns_text(reading, t),
        _rows_text(reading, t),
        tell_framework(reading.proof, t) if reading.proof else "",
        *(_findings_text(reading, severity, t) for severity in SEVERITIES),
        _verdict(examination, version, t),
    ]
    return "\n\n".join(passage for passage in passages if passage)


def _columns_text(reading: Reading, t: Translator) -> str:
    heads = tuple(t(f"import.head_{name}") for name in ("column", "heading", "taken"))
    rows = [
        (reading.table.column_name(m.column), m.heading or "–", tell_column(m, reading, t))
        for m in reading.columns
    ]
    return align([heads, *rows], numeric=frozenset({0}))


def _rows_text(reading: Reading, t: Translator) -> str:
    lines = [tell_rows(reading, t)]
    aside = [match for match in reading.rows if match.role != "unit"]
    for match in aside[:_ASIDE_MAX]:
        role = t(f"import.row_{match.role}")
        lines.append(t("import.row_line", line=match.line, role=role, text=match.text or "–"))
    if len(aside) > _ASIDE_MAX:
        lines.append(t("tables.more_findings", count=len(aside) - _ASIDE_MAX))
    return "\n".join(lines)


def _findings_text(reading: Reading, severity: str, t: Translator) -> str:
    findings = reading.of(severity)
    if not findings:
        return ""
    head = t(f"import.findings_{severity}", count=len(findings))
    return "\n".join([head, *(f"- {say_finding(f, reading.table, t)}" for f in findings)])


def _verdict(examination: Examination, version: ImportVersion | None, t: Translator) -> str:
    if version is not None:
        return t("import.done", edition=version.edition, version=version.number)
    if examination.errors:
        return t("import.refused")
    return t("import.open" if examination.doubts else "import.ready")
