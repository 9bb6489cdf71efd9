"""The ranking in words, for those who can't see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

import pandas as pd

from ictexplore.charts.ranking_rows import Role, Row
from ictexplore.i18n import translator

_FIELDS = [field.name for field in fields(Row)]
_ROLES: dict[Role, str] = {"passed": "chart.alt_passed", "passed_by": "chart.alt_passed_by"}


def describe_ranking(frame: pd.DataFrame, language: str) -> str:
    """Return the finding: which places are shown, where the unit stands, with whom it changes."""
    records = frame[_FIELDS].to_dict("records")
    rows = [Row(**{str(name): value for name, value in r.items()}) for r in records]
    return describe_rows(rows, frame["edition"].iloc[0], language)


def describe_rows(rows: Sequence[Row], edition: str, language: str) -> str:
    """Return the finding of rows that are in no frame; ``edition`` is the edition's title."""
    words = translator(language)
    own = sorted((row for row in rows if row.role == "unit"), key=lambda row: row.is_ghost)
    sentences = [
        words(
            "chart.alt_part", edition=edition, first=rows[0].place_best, last=rows[-1].place_worst
        )
    ]
    sentences += [
        words("chart.alt_unit", unit=row.name, rank=row.rank_label, score=row.score_label)
        for row in own
    ]
    for role, key in _ROLES.items():
        names = tuple(row.name for row in rows if row.role == role)
        if names:
            sentences.append(words(key, units=names))
    return " ".join(sentences)
