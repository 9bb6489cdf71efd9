"""``ictexplore whatif``: a scenario on the published figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.editions import read_offers, simulatable_units
from ictexplore.cli.lookup import find_any_edition, open_figures
from ictexplore.cli.rivals import find_assumption, find_earlier
from ictexplore.engine.residual import find_controls
from ictexplore.engine.whatif import simulate
from ictexplore.export.band import band_words
from ictexplore.export.before_after import before_after
from ictexplore.export.record import outcome_record
from ictexplore.export.sentence import outcome_sentence
from ictexplore.i18n import (
    Translator,
    find_unit,
    parse_score,
    shorten,
)
from ictexplore.model import (
    Control,
    EditionTable,
    IctexploreError,
    Outcome,
    Scenario,
)
from ictexplore.store import (
    Store,
    read_unit_names,
)


def print_outcome(  # noqa: PLR0913 -- what every command has, and the scenario
    edition: str | None,
    unit: str | None,
    settings: Sequence[str],
    rivals: Sequence[str] = (),
    *,
    language: str,
    as_json: bool,
) -> None:
    """Print what becomes of ``unit`` when the dimensions in ``settings`` take their new scores."""
    with answering(language, as_json=as_json) as t:
        store = open_figures(t)
        table = find_table(store, edition, t)
        unit_code = find_unit_code(store, table, unit)
        changes = parse_settings(settings, find_controls(table, unit_code))
        assumption = find_assumption(store, table, rivals)
        outcome = simulate(
            table,
            Scenario(table.edition.code, unit_code, changes, assumption),
            find_earlier(store, table, assumption),
        )
        if as_json:
            typer.echo(dump(outcome_record(table, outcome, language=t.language)))
        else:
            typer.echo(_text(table, outcome, t))


def find_table(store: Store, given: str | None, t: Translator) -> EditionTable:
    """Return the edition asked for, or say which exist or which can be simulated."""
    table = find_any_edition(store, given)
    if simulatable_units(table):
        return table
    offers = {offer.edition.code: offer for offer in read_offers(store)}
    raise IctexploreError(
        "error.not_simulatable",
        edition=table.edition.title,
        reason=offers[table.edition.code].reason(t),
        known=tuple(code for code, offer in offers.items() if offer.simulatable),
    )


def find_unit_code(store: Store, table: EditionTable, given: str | None) -> str:
    """Return the unit asked for by any spelling or code, or say which can be simulated."""
    possible = simulatable_units(table)
    known = tuple(table.standing(code).unit.name for code in possible)
    if given is None:
        raise IctexploreError("error.option_missing", option="--unit", known=known)
    names = read_unit_names(store)
    names = names[names["unit_system"] == table.edition.unit_system]
    code = find_unit(given, dict(zip(names["name"], names["unit_code"], strict=True)))
    if code not in possible:
        raise IctexploreError(
            "error.unit_not_simulatable",
            unit=table.standing(code).unit.name,
            edition=table.edition.title,
            known=known,
        )
    return code


def parse_settings(settings: Sequence[str], controls: Sequence[Control]) -> Mapping[str, int]:
    """Return control → score in units of 0.0001 from texts such as ``hd_kinh_te_so=0,75``."""
    known = tuple(control.code for control in controls)
    changes: dict[str, int] = {}
    for setting in settings:
        name, equals, score = setting.partition("=")
        code = name.strip()
        if not (equals and code):
            raise IctexploreError(
                "error.change_form", given=shorten(setting), example=f"{known[0]}=0.75"
            )
        if code not in known:
            raise IctexploreError("error.unknown_dimension", given=shorten(code), known=known)
        if code in changes:
            raise IctexploreError("error.change_twice", given=code)
        changes[code] = parse_score(score)
    return changes


def _text(table: EditionTable, outcome: Outcome, t: Translator) -> str:
    passages = [("cli.passes", outcome.passes), ("cli.passed_by", outcome.passed_by)]
    figures = before_after(table, outcome, language=t.language)
    lines = [
        band_words(table.edition.origin, t, is_simulated=outcome.is_simulated),
        "",
        outcome_sentence(table, outcome, language=t.language),
        "",
        align([figures.heads, *figures.rows], numeric=frozenset({1, 2, 3})),
        "",
        *(
            t(key, units=tuple(table.standing(code).unit.name for code in codes))
            for key, codes in passages
            if codes
        ),
        *source_lines(table, t),
    ]
    return "\n".join(lines)


def source_lines(table: EditionTable, t: Translator) -> list[str]:
    """Return where the published figures come from, and the decision behind the formula."""
    edition = table.edition
    lines = [t("common.source", publisher=edition.source.publisher, year=edition.year)]
    if edition.decision:
        lines.append(t("common.decision", decision=edition.decision))
    return lines
