"""Where a unit stands, or its scenario, as it is taken away."""

from __future__ import annotations

from ictexplore.export.sentence import outcome_sentence
from ictexplore.export.view import View
from ictexplore.model import Outcome
from ictexplore.ui.frame import Page
from ictexplore.ui.profile.words import Subject, headline
from ictexplore.ui.sheets import get_profile, get_sheet
from ictexplore.ui.takeaway.parts import draw_nothing, page_view


def position_view(page: Page, name: str) -> View:
    """Return where the unit stands as published."""
    edition, unit = page.selection.edition, page.selection.unit
    subject = Subject(get_profile(edition, unit), get_sheet(edition), page.t)
    return page_view(page, name, finding=headline(subject), draw=draw_nothing)


def scenario_view(page: Page, outcome: Outcome) -> View:
    """Return the scenario that is looked at."""
    told = outcome_sentence(page.table, outcome, language=page.language)
    is_simulated = outcome.is_simulated
    return page_view(page, "whatif", finding=told, draw=draw_nothing, is_simulated=is_simulated)
