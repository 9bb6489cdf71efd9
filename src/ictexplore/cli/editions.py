"""``ictexplore editions``: what there is, and what of it can be simulated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.lookup import open_figures
from ictexplore.engine.residual import find_obstacle
from ictexplore.i18n import Translator
from ictexplore.model import Edition, EditionTable, Framework
from ictexplore.store import Store, read_edition_table, read_editions, read_framework


@dataclass(frozen=True, slots=True)
class Offer:
    """An edition, and of how many units a scenario can be computed in it."""

    edition: Edition
    framework: Framework
    simulatable: int

    def reason(self, t: Translator) -> str | None:
        """Return why nothing can be simulated, ``None`` where something can."""
        if self.simulatable:
            return None
        if self.framework.reason is not None:
            return self.framework.reason.in_language(t.language)
        return t("cli.no_composite")


def print_editions(*, language: str, as_json: bool) -> None:
    """Print every edition with its units and whether it can be simulated."""
    with answering(language, as_json=as_json) as t:
        offers = read_offers(open_figures(t))
        typer.echo(dump([_record(o, t) for o in offers]) if as_json else _text(offers, t))


def read_offers(store: Store) -> list[Offer]:
    """Return every edition with what it offers, in the store's order."""
    editions = read_editions(store)
    codes = {edition.framework_code for edition in editions}
    frameworks = {code: read_framework(store, code) for code in codes}
    return [_offer(store, edition, frameworks[edition.framework_code]) for edition in editions]


def _offer(store: Store, edition: Edition, framework: Framework) -> Offer:
    # Reading a table takes a while, and without a formula it offers nothing.
    if not framework.is_recomputable:
        return Offer(edition, framework, 0)
    table = read_edition_table(store, edition.code)
    return Offer(edition, framework, len(simulatable_units(table)))


def simulatable_units(table: EditionTable) -> tuple[str, ...]:
    """Return the codes of the units that can be simulated, in Vietnamese order."""
    codes = (s.unit.code for s in table.standings)
    return tuple(code for code in codes if find_obstacle(table, code) is None)


def _record(offer: Offer, t: Translator) -> dict[str, Any]:
    return {
        "edition": offer.edition.code,
        "title": offer.edition.title.in_language(t.language),
        "units": offer.edition.unit_count,
        "is_simulatable": offer.simulatable > 0,
        "units_simulatable": offer.simulatable,
        "reason": offer.reason(t),
    }


def _text(offers: list[Offer], t: Translator) -> str:
    head = ("cli.head_edition", "cli.head_units", "cli.head_simulatable", "cli.head_title")
    rows = [
        (
            offer.edition.code,
            str(offer.edition.unit_count),
            str(offer.simulatable),
            _title(offer, t),
        )
        for offer in offers
    ]
    return align([tuple(t(key) for key in head), *rows], numeric=frozenset({1, 2}))


def _title(offer: Offer, t: Translator) -> str:
    title, reason = offer.edition.title.in_language(t.language), offer.reason(t)
    return title if reason is None else t("cli.title_reason", title=title, reason=reason)
