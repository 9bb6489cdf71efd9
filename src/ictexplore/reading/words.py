"""Findings as sentences with their place; texts that come with data, in both languages."""

from __future__ import annotations

from fractions import Fraction

from ictexplore.i18n import LANGUAGES, Translator, format_score, translator
from ictexplore.i18n.differences import format_difference
from ictexplore.model import Finding, Printed, Text
from ictexplore.reading.raw import RawTable


def both(key: str, **values: object) -> Text:
    """Return the text of a key in both languages, as data carries it."""
    said = {language: translator(language)(key, **values) for language in LANGUAGES}
    return Text(**said)


def say_finding(finding: Finding, table: RawTable, t: Translator) -> str:
    """Return a finding in the language of ``t``, after the line and the column it is about."""
    values = {name: _shown(value, t.language) for name, value in finding.values.items()}
    text = t(finding.key, **values)
    if finding.line is None and finding.column is None:
        return text
    column = "" if finding.column is None else table.column_name(finding.column)
    if finding.column is None:
        return t("tables.at_line", line=finding.line, text=text)
    if finding.line is None:
        return t("tables.at_column", column=column, text=text)
    return t("tables.at_cell", line=finding.line, column=column, text=text)


def _shown(value: object, language: str) -> object:
    """Return a value as a person reads it: scores as printed, exact differences by their digits."""
    if isinstance(value, Printed):
        return format_score(value.value, language, value.decimals)
    if isinstance(value, Fraction):
        return ("−" if value < 0 else "") + format_difference(abs(value), language)
    return value
