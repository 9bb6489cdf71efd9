"""``ictexplore certainty``: how sure the place of a unit is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.figures import places_record
from ictexplore.cli.lookup import open_figures
from ictexplore.cli.rivals import assume
from ictexplore.cli.whatif import find_table, find_unit_code
from ictexplore.engine.certainty import assess_certainty
from ictexplore.engine.matrix import find_missing, name_missing
from ictexplore.engine.places import published_places
from ictexplore.export.assumption import assumption_words
from ictexplore.export.certainty import certainty_sentence, certainty_tests
from ictexplore.export.record import assumption_code, plain_score
from ictexplore.i18n import Translator, format_rank, parse_score, shorten
from ictexplore.model import (
    Assumption,
    EditionTable,
    IctexploreError,
    UnitCertainty,
    Weighting,
)
from ictexplore.store import Store, read_edition_table, read_editions

_DIGITS_MAX = 18


@dataclass(frozen=True, slots=True)
class CertaintyOptions:
    """The options of ``certainty`` as typed."""

    draws: str
    seed: str
    spread: str
    rivals: Sequence[str] = ()


def print_certainty(
    edition: str | None,
    unit: str | None,
    options: CertaintyOptions,
    *,
    language: str,
    as_json: bool,
) -> None:
    """Print how sure the unit's place is."""
    with answering(language, as_json=as_json) as t:
        chosen = parse_weighting(options.draws, options.seed, options.spread)
        store = open_figures(t)
        table = find_table(store, edition, t)
        _refuse_incomplete(store, table)
        unit_code = find_unit_code(store, table, unit)
        assumption, moved = assume(store, table, unit_code, options.rivals)
        certainty = assess_certainty(moved, chosen, table).units[unit_code]
        if as_json:
            typer.echo(dump(certainty_record(table, certainty, chosen, assumption, t.language)))
        else:
            typer.echo(_text(table, certainty, chosen, assumption, t))


def parse_weighting(draws: str, seed: str, spread: str) -> Weighting:
    """Return how weights are drawn, from texts such as ``10000``, ``1`` and ``0,25``."""
    try:
        width = parse_score(spread)
    except IctexploreError as error:
        raise IctexploreError("error.spread_range", given=shorten(spread)) from error
    return Weighting(_whole(draws, "error.draws_range"), _whole(seed, "error.seed_range"), width)


def _whole(text: str, refusal: str) -> int:
    if not re.fullmatch(rf"[0-9]{{1,{_DIGITS_MAX}}}", text.strip()):
        raise IctexploreError(refusal, given=shorten(text))
    return int(text)


def _refuse_incomplete(store: Store, table: EditionTable) -> None:
    if not find_missing(table):
        return
    known = [e.code for e in read_editions(store) if _is_complete(store, e.code)]
    raise IctexploreError(
        "error.certainty_editions",
        edition=table.edition.title,
        missing=name_missing(table),
        known=tuple(known),
    )


def _is_complete(store: Store, code: str) -> bool:
    table = read_edition_table(store, code)
    return table.framework.is_recomputable and not find_missing(table)


def certainty_record(
    table: EditionTable,
    certainty: UnitCertainty,
    weighting: Weighting,
    assumption: Assumption,
    language: str,
) -> dict[str, Any]:
    """Return the answer in plain lists and dictionaries, ready for JSON."""
    drawn = certainty.drawn
    return {
        "edition": table.edition.code,
        "unit_code": certainty.unit,
        "unit": table.standing(certainty.unit).unit.name.in_language(language),
        "composite": plain_score(certainty.composite),
        "rank": places_record(certainty.rank),
        "rounding": places_record(certainty.rounding),
        "weights": {
            "draws": weighting.draws,
            "seed": weighting.seed,
            "spread": plain_score(weighting.spread),
            "certain": places_record(certainty.certain),
            "drawn": {
                "best": drawn.best,
                "p5": drawn.p5,
                "median": drawn.median,
                "p95": drawn.p95,
                "worst": drawn.worst,
            },
        },
        "without": dict(certainty.without),
        "geometric": {
            "composite": plain_score(certainty.geometric),
            "rank": certainty.geometric_rank,
        },
        "assumption": assumption_code(assumption),
        "sentence": certainty_sentence(table, certainty, weighting, assumption, language=language),
    }


def _text(
    table: EditionTable,
    certainty: UnitCertainty,
    weighting: Weighting,
    assumption: Assumption,
    t: Translator,
) -> str:
    edition = table.edition
    heads = t("certainty.head_test"), t("certainty.head_places")
    published = None if assumption.is_hold else published_places(table)[certainty.unit]
    tests = certainty_tests(table, certainty, weighting, published, language=t.language)
    rows = [(name, format_rank(rank, len(table.standings))) for name, rank in tests]
    lines = [
        t("common.band_simulated"),
        "",
        certainty_sentence(table, certainty, weighting, assumption, language=t.language),
        t("rivals.assumed", rivals=assumption_words(table, assumption, language=t.language)),
        "",
        align([heads, *rows], numeric=frozenset({1})),
        "",
        t("common.source", publisher=edition.source.publisher, year=edition.year),
    ]
    return "\n".join(lines)
