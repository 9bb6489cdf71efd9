"""All there is to know of a unit that moves, found once for page and file alike."""

from __future__ import annotations

from ictexplore.charts.live_signals import Motion
from ictexplore.engine.places import published_places
from ictexplore.engine.quotients import find_quotients
from ictexplore.engine.residual import find_controls
from ictexplore.engine.rivals import move_rivals
from ictexplore.engine.steps import find_crossings, find_steps
from ictexplore.export.assumption import assumption_words
from ictexplore.model import Assumption, EditionTable


def find_motion(
    table: EditionTable,
    unit: str,
    assumption: Assumption,
    earlier: EditionTable | None,
    *,
    language: str,
) -> Motion:
    """Return what a unit that can be simulated can move, its rivals where they are assumed.

    ``earlier`` is the last comparable edition, whose change a repeat of it repeats.
    """
    field = move_rivals(table, unit, assumption, earlier)
    return Motion(
        unit,
        find_controls(table, unit),
        find_quotients(table, unit),
        find_steps(field, unit),
        find_crossings(table, unit, field),
        field,
        published_places(field),
        "" if assumption.is_hold else assumption_words(table, assumption, language=language),
    )
