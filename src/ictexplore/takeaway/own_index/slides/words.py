"""Words, figures and bars that several slides of an own index need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ictexplore.export.own_index import score_decimals
from ictexplore.export.slides.content import Bars, Series, Tone
from ictexplore.i18n import shorten
from ictexplore.model import SCORE_MAX
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.words import say_score

PARTS_MAX = 4
"""Cards of what stands right below the index, beside those of index and place."""

_HEADROOM = 0.15
"""Share of the scale that is left beyond the longest bar: room for a label."""


def unit_name(material: OwnMaterial, unit: int | None = None) -> str:
    """Return the name of a unit on one line, of the deck's own unless told otherwise."""
    return shorten(material.index.units[material.unit if unit is None else unit])


def node_name(material: OwnMaterial, code: str) -> str:
    """Return the name of the index, of a part of it or of an indicator, on one line."""
    return shorten(material.index.framework.node(code).label)


def index_name(material: OwnMaterial) -> str:
    """Return the name of the index."""
    return node_name(material, material.index.framework.root.code)


def part_codes(material: OwnMaterial) -> list[str]:
    """Return what stands right below the index, the first few."""
    root = material.index.framework.root
    return [node.code for node in material.index.framework.children[root.code][:PARTS_MAX]]


def score(material: OwnMaterial, value: float | None) -> str:
    """Return a score as it reads everywhere."""
    return say_score(material.index, value, material.words)


def in_units(value: float | None) -> int | None:
    """Return a score in units of 0.0001, as bars have it; ``None`` where there is none."""
    return None if value is None or value != value else round(value * SCORE_MAX)  # noqa: PLR0124


def score_bars(  # noqa: PLR0913 -- what bars say, and how they are drawn
    material: OwnMaterial,
    described: str,
    names: Sequence[str],
    series: Mapping[str, tuple[Sequence[float | None], Sequence[Tone]]],
    *,
    labelled: Sequence[bool] = (),
    is_upright: bool = False,
) -> Bars:
    """Return bars of scores from the lowest there can be; ``series`` maps a name to its bars.

    ``labelled`` says which bars carry their score, all of them where it is empty.
    """
    decimals = (score_decimals(material.index.settings),) * len(names)
    drawn = tuple(
        Series(
            name,
            tuple(map(in_units, values)),
            tuple(tones),
            tuple(labelled) or (True,) * len(names),
            decimals=decimals,
        )
        for name, (values, tones) in series.items()
    )
    low, high = _ends(material, [v for s in drawn for v in s.values if v is not None])
    return Bars(described, tuple(names), drawn, "own", low, high, is_upright=is_upright)


def _ends(material: OwnMaterial, values: Sequence[object]) -> tuple[int, int]:
    """Return where the scale begins and ends, in units of 0.0001."""
    settings = material.index.settings
    known = [int(str(value)) for value in values]
    least = 0 if settings.normalisation == "zscore" else round(settings.range[0] * SCORE_MAX)
    low, high = min([least, *known]), max([least, *known])
    room = round((high - low) * _HEADROOM) or 1
    return (low - 2 * room if low < least else low), high + room


def more_rows(material: OwnMaterial, rows: int, shown: int) -> tuple[str, ...]:
    """Return how many rows a table leaves to other files, nothing where it has all."""
    return (material.words("ownfile.more_rows", count=rows - shown),) if rows > shown else ()


def speaker_notes(
    material: OwnMaterial, finding: str, method: Sequence[str], rows: Sequence[Sequence[str]] = ()
) -> tuple[str, ...]:
    """Return the notes: the finding, the method, the figures row by row, where they are from."""
    t = material.words
    figures = [f"{head}: {' · '.join(cell for cell in cells if cell)}" for head, *cells in rows]
    reopen = (t("deck.reopen", link=material.link),) if material.link else ()
    how = " ".join((*method, t("ownpage.built", how=material.said)))
    return (
        finding,
        t("deck.notes_method", method=how),
        *([t("deck.notes_figures"), *figures] if figures else []),
        material.band,
        *material.sources,
        *reopen,
    )
