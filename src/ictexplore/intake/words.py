"""How a reading is told to people, on the command line and on the page alike."""

from __future__ import annotations

from ictexplore.i18n import Translator
from ictexplore.i18n.differences import format_difference
from ictexplore.reading import ColumnMatch, FrameworkProof, Reading

SEVERITIES = ("error", "doubt", "note")
"""In the order in which a person wants to know of them."""


def tell_file(reading: Reading, t: Translator) -> str:
    """Return the file, its form, and the sheet, the table or the encoding that was read."""
    table = reading.table
    form = t(f"import.form_{table.form}")
    detail = table.part if table.form != "csv" else table.encoding
    return t("import.file", file=table.name, form=form, detail=detail)


def tell_edition(reading: Reading, t: Translator) -> str:
    """Return the edition that the table becomes, as far as it is known."""
    title = reading.edition.title if reading.edition else t("import.no_edition")
    code = reading.edition.code if reading.edition else "–"
    return t("import.edition", code=code, title=title)


def tell_column(match: ColumnMatch, reading: Reading, t: Translator) -> str:
    """Return what a column was taken for, with the name of what it measures."""
    role = t(f"import.column_{match.role}")
    if match.measure is None:
        return role
    return f"{role}: {reading.measures[match.measure].name.in_language(t.language)}"


def tell_rows(reading: Reading, t: Translator) -> str:
    """Return how many units and figures there are."""
    units = len({match.unit for match in reading.rows if match.role == "unit"})
    return t("import.rows", units=units, figures=len(reading.figures))


def tell_framework(proof: FrameworkProof, t: Translator) -> str:
    """Return the framework, and how far its points give the printed composites back."""
    code = proof.framework.code
    if proof.deviation is None:
        return t("import.framework_unproven", framework=code)
    return t(
        "import.framework",
        framework=code,
        agreeing=proof.agreeing,
        rows=proof.rows,
        deviation=format_difference(proof.deviation, t.language),
    )
