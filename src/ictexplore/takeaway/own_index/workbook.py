"""A unit of an own index as a workbook that recomputes."""

from __future__ import annotations

from ictexplore.engine.own_index.mix import effective_weights
from ictexplore.export.own_book import OwnBook, write_own_book
from ictexplore.export.picture_text import clean
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.slides.method import method_rows
from ictexplore.takeaway.own_index.words import all_decimals

_NAME_MAX = 200
"""Characters of a name that a cell shows."""


def make_own_workbook(material: OwnMaterial) -> bytes:
    """Return the XLSX file of the material; figures alone where there are too many.

    Raises
    ------
    IctexploreError
        For values that can't be meant.
    """
    index = material.index
    raw = index.raw.tolist()
    return write_own_book(
        OwnBook(
            framework=index.framework,
            settings=index.settings,
            units=tuple(map(_name, index.units)),
            names={node.code: _name(node.label) for node in index.framework.nodes},
            values={n.code: row for n, row in zip(index.framework.indicators, raw, strict=True)},
            weights=index.weights,
            shares=effective_weights(index, material.unit),
            before={code: scores.tolist() for code, scores in index.scores.items()},
            after=material.scores,
            places_before=index.places.tolist(),
            places_after=material.outcome.places.tolist(),
            unit=material.unit,
            changes=material.changes,
            decimals={
                n.code: decimals
                for n, decimals in zip(index.framework.indicators, all_decimals(index), strict=True)
            },
            method=tuple(method_rows(material)),
            band=material.band,
            credits=material.sources,
            link=material.link,
            made=material.made,
            language=material.language,
        )
    )


def _name(name: str) -> str:
    """Return a name on one line, without what a file can't hold."""
    line = clean(name)
    return line if len(line) <= _NAME_MAX else f"{line[: _NAME_MAX - 1]}…"
