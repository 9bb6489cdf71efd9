"""Material of any unit of a published edition, as pages and commands gather it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ictexplore.model import HOLD, Assumption, EditionTable, Goal, Limits, Scenario
from ictexplore.takeaway.material import Material
from tests.figures import code_of

LINK = "https://so.example/mo_phong?ky=dti-2024-34"
MADE = date(2026, 11, 25)


def material_of(  # noqa: PLR0913 -- what there is to ask
    table: EditionTable,
    unit: str,
    changes: Mapping[str, int] | None = None,
    assumption: Assumption = HOLD,
    *,
    goal: Goal | None = None,
    limits: Limits | None = None,
    earlier: EditionTable | None = None,
    language: str = "vi",
) -> Material:
    return Material(
        table=table,
        scenario=Scenario(table.edition.code, code_of(table, unit), changes or {}, assumption),
        earlier=earlier,
        sources=(table.edition.source,),
        language=language,
        link=LINK,
        made=MADE,
        goal=goal,
        limits=limits or Limits(),
    )
