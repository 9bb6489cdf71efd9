"""How the index is built, from which files, and the way back."""

from __future__ import annotations

from urllib.parse import urlsplit

from ictexplore.engine.own_index.standings import walk
from ictexplore.export.slides.content import Grid, Panel, Slide
from ictexplore.i18n import format_number, shorten
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.settings import (
    MISSING_WORDS,
    WEIGHTS_WORDS,
    levels_words,
    normalise_words,
)
from ictexplore.takeaway.own_index.slides.words import index_name, more_rows, speaker_notes

_ROWS_MAX = 16
_INDENT = "\N{EM SPACE}"


def method_slide(material: OwnMaterial) -> Slide:
    """Return the slide: the tree with its weights, the steps in words, the files, the link."""
    t = material.words
    finding = t(
        "ownfile.method_title",
        index=index_name(material),
        indicators=len(material.index.framework.indicators),
    )
    weights, told = _weights(material), _told(material)
    caption = t("ownfile.method_weights")
    heads = (t("ownpage.head_part"), t("ownpage.column_direction"), t("ownfile.head_share"))
    tree = Grid(caption, heads, tuple(weights[:_ROWS_MAX]), frozenset({0}))
    return Slide(
        finding=finding,
        panels=(Panel(caption, tree), Panel(t("ownfile.method_table"), told, share=1.7)),
        told=speaker_notes(material, finding, [], [*weights, *told.rows]),
        is_simulated=False,
        remarks=more_rows(material, len(weights), _ROWS_MAX),
    )


def _weights(material: OwnMaterial) -> list[tuple[str, ...]]:
    """Return the tree: direction of each indicator, share of each among its siblings."""
    index, language = material.index, material.language
    below = index.framework.children
    totals = {
        child.code: sum(index.weights[c.code] for c in children)
        for children in below.values()
        for child in children
    }

    def share(code: str) -> str:
        if code not in totals or not totals[code]:
            return ""
        return f"{format_number(100 * index.weights[code] / totals[code], language, 1)} %"

    return [
        (
            _INDENT * depth + shorten(node.label),
            ("↑" if node.direction > 0 else "↓") if node.level == 1 else "",
            share(node.code),
        )
        for node, depth in walk(index)
    ]


def method_rows(material: OwnMaterial) -> list[tuple[str, str]]:
    """Return each step of construction with how it is done, then where figures are from."""
    t, index = material.words, material.index
    settings = index.settings
    rows = [
        (t("ownpage.missing"), t(MISSING_WORDS[settings.missing])),
        (t("ownpage.normalise"), normalise_words(settings, t)),
        (t("ownpage.weights"), t(WEIGHTS_WORDS[settings.weights])),
        (t("ownfile.row_levels"), "; ".join(levels_words(settings, index.framework, t))),
        (t("ownfile.row_moves"), t("ownfile.moves_said")),
    ]
    rows.append((t("ownfile.row_whose"), material.band))
    return [*rows, *(("", line) for line in material.sources)]


def _told(material: OwnMaterial) -> Grid:
    t = material.words
    rows = [
        (topic, t("deck.remark", text=text.removesuffix(".")))
        for topic, text in method_rows(material)
    ]
    links: tuple[tuple[int, int, str], ...] = ()
    if host := urlsplit(material.link).netloc:
        links = ((len(rows), 1, material.link),)
        rows.append((t("deck.row_reopen"), host))
    return Grid(
        t("ownfile.method_table"),
        (t("deck.head_topic"), t("deck.head_told")),
        tuple(rows),
        texts=frozenset({1}),
        links=links,
    )
