"""«Khung đánh giá»: each framework with its formula, points, and what proves it or why it can't."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import streamlit as st

from ictexplore.i18n import Translator, translator
from ictexplore.model import Aggregate, Framework, Text
from ictexplore.store import read_framework
from ictexplore.ui.cache import get_editions
from ictexplore.ui.components.headings import title_html
from ictexplore.ui.components.tables import Cell, Column, Html, link_html, table_html
from ictexplore.ui.evidence.figures import NONE
from ictexplore.ui.page import Page
from ictexplore.ui.stores import get_store, per_store

CONFIDENCES = {
    "high": "sources.confidence_high",
    "medium": "sources.confidence_medium",
    "low": "sources.confidence_low",
}


def show_frameworks(page: Page) -> None:
    """Show how each edition's composite and pillars come about."""
    st.html(frameworks_html(page.language))


@per_store()
def frameworks_html(language: str) -> str:
    """Return the whole section in a language."""
    t = translator(language)
    articles = "".join(_article_html(row, t) for row in get_store().rows("frameworks"))
    return title_html(t("sources.frameworks_headline"), t("sources.frameworks_intro")) + articles


def _article_html(row: Mapping[str, Any], t: Translator) -> str:
    framework = read_framework(get_store(), row["framework_code"])
    title = f"{t(f'common.index_{framework.index}')}, {_years(row)}"
    return (
        f'<article class="ix-framework"><h3>{escape(title)}</h3><div><div>'
        f'<p class="ix-formula">{escape(framework.formula.in_language(t.language))}</p>'
        f"{_facts_html(framework, row, t)}</div>{points_html(framework, title, t)}</div></article>"
    )


def _years(row: Mapping[str, Any]) -> str:
    first, last = row["first_year"], row["last_year"]
    return str(first) if first == last else f"{first}–{last}"


def _facts_html(framework: Framework, row: Mapping[str, Any], t: Translator) -> str:
    facts: list[tuple[str, Cell]] = []
    if framework.reason is not None:
        facts.append((t("sources.fact_reason"), framework.reason.in_language(t.language)))
    facts.append((t("sources.fact_proof"), framework.proof.in_language(t.language)))
    facts.append((t("sources.fact_editions"), _editions(framework)))
    facts.append((t("sources.fact_decision"), framework.decision or t("sources.no_decision")))
    facts.append((t("sources.fact_source"), _source(row, t)))
    shown = "".join(
        f"<div><dt>{escape(label)}</dt>"
        f"<dd>{text.text if isinstance(text, Html) else escape(text)}</dd></div>"
        for label, text in facts
    )
    return f'<dl class="ix-dl">{shown}</dl>'


def _editions(framework: Framework) -> str:
    years = sorted({e.year for e in get_editions() if e.framework_code == framework.code})
    return ", ".join(map(str, years))


def _source(row: Mapping[str, Any], t: Translator) -> Html:
    link = link_html(f"{row['publisher']}: {row['title']}", row["url"]).text
    told = t("sources.with_confidence", confidence=t(CONFIDENCES[row["confidence"]]))
    return Html(f"{link} ({escape(told)})")


def points_html(framework: Framework, title: str, t: Translator) -> str:
    """Return the points of each dimension in the composite and in each pillar."""
    others = _other_rows(framework, t)
    label = t("sources.points_label", framework=title)
    columns: tuple[Column, ...] = (
        Column(t("sources.head_dimension")),
        Column(t("sources.head_points"), kind="number"),
    )
    if not framework.dimensions:
        return table_html(columns, others, label=label)
    aggregates = (framework.composite, *framework.pillars)
    columns = (*columns, *(_pillar_column(a, t) for a in framework.pillars))
    rows: list[tuple[Cell, ...]] = [
        (
            dimension.name.in_language(t.language),
            *(str(a.points.get(dimension.code, NONE)) for a in aggregates),
        )
        for dimension in framework.dimensions
    ]
    rows += [(*row, *[NONE] * len(framework.pillars)) for row in others]
    total = t("sources.total_points")
    rows.append((_strong(total), *(_strong(str(a.total)) for a in aggregates)))
    return table_html(columns, rows, label=label)


def _pillar_column(pillar: Aggregate, t: Translator) -> Column:
    return Column(t("sources.head_pillar", pillar=pillar.name), kind="number")


def _other_rows(framework: Framework, t: Translator) -> list[tuple[Cell, ...]]:
    rows = get_store().rows("unweighted_dimensions", framework=framework.code)
    return [
        (
            Text(row["name_vi"], row["name_en"]).in_language(t.language),
            t("sources.points_unknown") if row["points"] is None else str(row["points"]),
        )
        for row in rows
    ]


def _strong(text: str) -> Html:
    return Html(f"<strong>{escape(text)}</strong>")
