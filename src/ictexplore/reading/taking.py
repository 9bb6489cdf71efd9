"""A table as it was understood → rows of the bundled schema, table by table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ictexplore.i18n.differences import format_difference
from ictexplore.model import COMPOSITE, Contradiction, Edition, Framework, Text
from ictexplore.reading.records import Figure, FrameworkProof, Reading
from ictexplore.reading.words import both

Cells = dict[str, str]
Rows = dict[str, list[Cells]]
"""Table → its rows; a column that isn't named is empty."""

_CONFIDENCE = "medium"
"""Nobody but the person who brings a table vouches for it."""


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where a table comes from, as its person says, and the day it was brought."""

    publisher: str
    accessed: date
    url: str | None = None
    published: date | None = None
    language: str = "vi"


def rows_of(
    reading: Reading, source: SourceNote, contradictions: Sequence[Contradiction] = ()
) -> Rows:
    """Return the rows that a usable reading adds to the bundled tables.

    A score that others refute stays in use, as the person confirmed it; such a rank doesn't, as
    ranks follow from scores.
    """
    edition, proof = reading.edition, reading.proof
    if edition is None or proof is None:
        message = "a table whose edition or framework is unknown has no rows"
        raise ValueError(message)
    given = {"source_id": f"import-{edition.code}", "confidence": _CONFIDENCE}
    refuted = {(c.unit, c.measure, c.kind) for c in contradictions}
    rows: Rows = {
        "sources": [_source(reading, source, given)],
        "editions": [_edition(edition, proof, reading, given)],
        "scores": _figures(reading.figures, "score", edition, refuted, given),
        "ranks": _figures(reading.figures, "rank", edition, refuted, given),
        "disputes": [_dispute(c, edition, given) for c in contradictions],
    }
    if proof.kind != "known":
        rows |= _framework(proof, edition, given)
    return {name: found for name, found in rows.items() if found}


def _source(reading: Reading, source: SourceNote, given: Mapping[str, str]) -> Cells:
    return {
        **given,
        "publisher": source.publisher,
        "title": both("tables.source_title", file=reading.table.name).in_language(source.language),
        "published": source.published.isoformat() if source.published else "",
        "url": source.url or "",
        "accessed": source.accessed.isoformat(),
        "language": source.language,
    }


def _edition(
    edition: Edition, proof: FrameworkProof, reading: Reading, given: Mapping[str, str]
) -> Cells:
    return {
        **given,
        **_two("title", edition.title),
        **_two("note", _note(proof, reading.table.name)),
        "edition_code": edition.code,
        "index_code": edition.index,
        "year": str(edition.year),
        "unit_system": edition.unit_system,
        "framework_code": edition.framework_code,
        "unit_count": str(edition.unit_count),
    }


def _two(name: str, text: Text) -> Cells:
    return {f"{name}_vi": text.vi, f"{name}_en": text.en}


def _note(proof: FrameworkProof, file: str) -> Text:
    """Return where an edition comes from and what proves its formula."""
    if proof.deviation is None:
        return both("tables.note_unproven", file=file)
    said = {
        language: both(
            "tables.note_proven",
            file=file,
            agreeing=proof.agreeing,
            rows=proof.rows,
            deviation=format_difference(proof.deviation, language),
        ).in_language(language)
        for language in ("vi", "en")
    }
    return Text(**said)


def _figures(
    figures: Sequence[Figure],
    kind: str,
    edition: Edition,
    refuted: set[tuple[str, str, str]],
    given: Mapping[str, str],
) -> list[Cells]:
    rows = []
    for figure in figures:
        if figure.kind != kind:
            continue
        is_used = kind == "score" or (figure.unit, figure.measure, kind) not in refuted
        rows.append(
            {
                **given,
                "edition_code": edition.code,
                "unit_code": figure.unit,
                "measure_code": figure.measure,
                kind: figure.printed,
                "is_preferred": _flag(is_used),
            }
        )
    return sorted(rows, key=lambda row: (row["unit_code"], row["measure_code"]))


def _dispute(contradiction: Contradiction, edition: Edition, given: Mapping[str, str]) -> Cells:
    is_used = contradiction.kind == "score"
    reason = both("tables.reason_score" if is_used else "tables.reason_rank")
    return {
        **given,
        **_two("reason", reason),
        "edition_code": edition.code,
        "unit_code": contradiction.unit,
        "measure_code": contradiction.measure,
        "kind": contradiction.kind,
        "printed": contradiction.printed,
        "computed": contradiction.computed,
        "is_used": _flag(is_used),
    }


def _flag(is_so: bool) -> str:  # noqa: FBT001 -- what it says is its argument
    return "true" if is_so else "false"


def _framework(proof: FrameworkProof, edition: Edition, given: Mapping[str, str]) -> Rows:
    framework = proof.framework
    own = {**given, "framework_code": framework.code}
    reason = _two("reason", framework.reason) if framework.reason else {}
    head = {
        **own,
        **reason,
        **_two("formula", framework.formula),
        **_two("proof", framework.proof),
        "index_code": edition.index,
        "first_year": str(edition.year),
        "last_year": str(edition.year),
        "tie_rule": "competition",
        "is_recomputable": _flag(framework.is_recomputable),
    }
    return {
        "frameworks": [head],
        "measures": _measures(proof, own),
        "aggregate_members": _members(framework, own),
    }


def _measures(proof: FrameworkProof, own: Mapping[str, str]) -> list[Cells]:
    return [
        {
            **own,
            **_two("name", measure.name),
            "measure_code": measure.code,
            "kind": measure.kind,
            "parent_code": "" if measure.code == COMPOSITE else COMPOSITE,
            "position": str(position),
            "points": "" if measure.points is None else str(measure.points),
        }
        for position, measure in enumerate(proof.measures)
    ]


def _members(framework: Framework, own: Mapping[str, str]) -> list[Cells]:
    return [
        {
            **own,
            "aggregate_code": aggregate.code,
            "dimension_code": dimension,
            "points": str(points),
        }
        for aggregate in framework.aggregates
        for dimension, points in aggregate.points.items()
    ]
