"""The ranking in words, for those who can't see it."""

from __future__ import annotations

import pandas as pd

from ictexplore.charts.ranking_rows import Role
from ictexplore.i18n import translator

_ROLES: dict[Role, str] = {"passed": "chart.alt_passed", "passed_by": "chart.alt_passed_by"}


def describe_ranking(frame: pd.DataFrame, language: str) -> str:
    """Return the finding: which places are shown, where the unit stands, with whom it changes."""
    words = translator(language)
    rows = frame.to_dict("records")
    own = sorted((row for row in rows if row["role"] == "unit"), key=lambda row: row["is_ghost"])
    sentences = [
        words(
            "chart.alt_part",
            edition=rows[0]["edition"],
            first=rows[0]["place_best"],
            last=rows[-1]["place_worst"],
        )
    ]
    sentences += [
        words("chart.alt_unit", unit=r["name"], rank=r["rank_label"], score=r["score_label"])
        for r in own
    ]
    for role, key in _ROLES.items():
        names = tuple(row["name"] for row in rows if row["role"] == role)
        if names:
            sentences.append(words(key, units=names))
    return " ".join(sentences)
