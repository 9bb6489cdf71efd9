"""How the chosen edition's scores come about, as it is taken away."""

from __future__ import annotations

from ictexplore.export.sentence import edition_name
from ictexplore.export.view import Figures, View
from ictexplore.ui.evidence.figures import NONE
from ictexplore.ui.page import Page
from ictexplore.ui.takeaway.parts import draw_nothing, page_view


def framework_view(page: Page) -> View:
    """Return the formula and the points of the chosen edition's framework."""
    t, framework = page.t, page.table.framework
    name = edition_name(page.table.edition, t.language)
    aggregates = (framework.composite, *framework.pillars)
    heads = (
        t("sources.head_dimension"),
        t("sources.head_points"),
        *(t("sources.head_pillar", pillar=p.name) for p in framework.pillars),
    )
    rows = [
        (
            dimension.name.in_language(t.language),
            *(str(a.points.get(dimension.code, NONE)) for a in aggregates),
        )
        for dimension in framework.dimensions
    ]
    rows.append((t("sources.total_points"), *(str(a.total) for a in aggregates)))
    return page_view(
        page,
        finding=f"{name}: {framework.formula.in_language(t.language)}",
        draw=draw_nothing,
        figures=Figures(heads, tuple(rows)) if framework.dimensions else None,
        notes=[framework.proof.in_language(t.language)],
    )
