"""What is assumed of all other units, in words."""

from __future__ import annotations

from ictexplore.i18n import format_score, translator
from ictexplore.model import Assumption, EditionTable


def assumption_words(
    table: EditionTable, assumption: Assumption, *, language: str, most: int | None = None
) -> str:
    """Say what the other units do, as a clause to put into a sentence.

    More than ``most`` units at scores of their own are counted, not listed.
    """
    t = translator(language)
    if assumption.kind == "gain":
        return t("rivals.gain", gain=format_score(assumption.gain, language))
    if assumption.kind == "own" and most is not None and len(assumption.composites) > most:
        return t("picture.many_rivals", count=len(assumption.composites))
    if assumption.kind == "own":
        units = tuple(
            t(
                "rivals.own_unit",
                unit=table.standing(code).unit.name,
                score=format_score(score, language),
            )
            for code, score in assumption.composites.items()
        )
        return t("rivals.own", units=units)
    return t({"hold": "rivals.hold", "repeat": "rivals.repeat"}[assumption.kind])
