"""Where the figures come from and how they are computed."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from ictexplore.export.slides.content import Grid, Panel, Slide
from ictexplore.i18n import format_date
from ictexplore.model import Source
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.slides.words import edition_words, speaker_notes, unit_name

_SOURCES_MAX = 4


def sources_slide(material: Material) -> Slide:
    """Return the slide: the points of the formula, how it was proven, the sources, the link."""
    t, framework = material.words, material.table.framework
    key = "deck.sources_title" if framework.is_recomputable else "deck.sources_title_closed"
    finding = t(
        key, edition=edition_words(material), publisher=material.table.edition.source.publisher
    )
    caption, points = t("deck.sources_table", unit=unit_name(material)), _points(material)
    rows = [*_method(material), *_sources(material), _reopen(material)]
    told = Grid(
        described=caption,
        heads=(t("deck.head_topic"), t("deck.head_told"), t("deck.head_address")),
        rows=tuple((topic, text, shown) for topic, text, shown, _ in rows),
        texts=frozenset({1, 2}),
        links=tuple((i, 2, link) for i, (_, _, _, link) in enumerate(rows) if link),
    )
    panels = [Panel(caption, told, share=2.3)]
    if points:
        panels.insert(0, Panel(t("deck.sources_points"), points))
    return Slide(
        finding=finding,
        panels=tuple(panels),
        told=speaker_notes(
            material,
            finding,
            [t("deck.method_sources")],
            [(topic, text, link) for topic, text, _, link in rows[:-1]],
        ),
        is_simulated=False,
    )


def _points(material: Material) -> Grid | None:
    """Return the points of the dimensions, ``None`` where they weren't published."""
    t, framework = material.words, material.table.framework
    if not framework.is_recomputable:
        return None
    rows = [(d.name.in_language(material.language), str(d.points)) for d in framework.dimensions]
    rows.append((t("common.composite"), str(framework.composite.total)))
    return Grid(
        described=t("deck.sources_points"),
        heads=(t("common.dimension"), t("deck.head_points")),
        rows=tuple(rows),
        strong=frozenset({len(rows) - 1}),
    )


_Row = tuple[str, str, str, str]
"""Topic, text, address as it is shown, address as it is opened."""


def _method(material: Material) -> list[_Row]:
    """Return formula and proof, why nothing is recomputed where that is so, the decision."""
    t, framework, language = material.words, material.table.framework, material.language
    told = [("deck.row_formula", framework.formula.in_language(language))]
    if framework.is_recomputable:
        told.append(("deck.row_proof", framework.proof.in_language(language)))
    elif framework.reason is not None:
        told.append(("deck.row_reason", framework.reason.in_language(language)))
    rows = [(t(key), t("deck.remark", text=text), "", "") for key, text in told]
    if decision := material.table.edition.decision:
        text = t("common.decision", decision=decision)
        rows.append((t("deck.row_decision"), text, "", ""))
    return rows


def _sources(material: Material) -> list[_Row]:
    t, shown = material.words, material.sources[:_SOURCES_MAX]
    rows = [(t("deck.row_source"), _source(material, s), _host(s.url), s.url or "") for s in shown]
    if more := len(material.sources) - len(shown):
        rows.append(("", t("common.more_sources", count=more), "", ""))
    return rows


def _source(material: Material, source: Source) -> str:
    t, told = material.words, {"publisher": source.publisher, "title": source.title}
    if source.published is None:
        return t("deck.source", **told)
    return t("deck.source_dated", date=_day(source.published, material.language), **told)


def _day(published: str, language: str) -> str:
    """Return the day a source was published, as far as it is known: a year stays a year."""
    try:
        return format_date(date.fromisoformat(published), language)
    except ValueError:
        return published


def _host(url: str | None) -> str:
    return urlsplit(url or "").netloc.removeprefix("www.")


def _reopen(material: Material) -> _Row:
    """Return the link; without a host there is none to open, and it is told in the text."""
    t = material.words
    is_simulated = material.obstacle is None and material.outcome.is_simulated
    text = t("deck.reopen_scenario" if is_simulated else "deck.reopen_published")
    host = _host(material.link)
    if host:
        return t("deck.row_reopen"), text, host, material.link
    return t("deck.row_reopen"), f"{text}: {material.link}", "", ""
