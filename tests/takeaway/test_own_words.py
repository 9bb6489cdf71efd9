"""No file of a table that somebody brought calls its figures published."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from ictexplore.engine.residual import find_controls
from ictexplore.i18n import LANGUAGES
from ictexplore.model import RESIDUAL, EditionTable
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.files import SUFFIXES, file_stem, make_file
from ictexplore.takeaway.material import Material
from tests.materials import material_of
from tests.own_words import called_published

Changes = dict[str, int]

CASES: list[tuple[str, str, Changes]] = [
    ("dti-2024-34", "Ninh Bình", {}),
    ("dti-2024-34", "Ninh Bình", {"hd_kinh_te_so": 7500}),
    ("dti-2022-63", "Bà Rịa - Vũng Tàu", {RESIDUAL: 9000}),
    ("dti-2020-63", "Ninh Bình", {}),  # ranks are intervals
    ("ict_index-2020-63", "Nghệ An", {}),  # can't be recomputed
]


def brought(table: EditionTable) -> EditionTable:
    """Return the figures as if a visitor had brought them."""
    source = replace(table.edition.source, publisher="Sở", title="Bảng", published=None)
    return replace(table, edition=replace(table.edition, origin="session", source=source))


def texts(content: bytes, suffix: str) -> str:
    """Return every word of a file; of a table its figures, below the names that programs read."""
    if suffix in {".pptx", ".xlsx"}:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = [archive.read(n).decode() for n in archive.namelist() if n.endswith(".xml")]
        return "\n".join(re.sub(r"<[^>]+>", " ", part) for part in parts)
    text = content.decode("utf-8-sig")
    return text.partition("\n")[2] if suffix == ".csv" else text


def suffixes(material: Material) -> list[str]:
    unlike = {".png", ".html"} if material.obstacle else {".png"}  # as its SVG
    return [suffix for suffix in SUFFIXES if suffix not in unlike]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("edition", "unit", "changes"), CASES)
def test_no_file_of_a_brought_table_calls_its_figures_published(
    store: Store, edition: str, unit: str, changes: Changes, language: str
) -> None:
    material = material_of(
        brought(read_edition_table(store, edition)), unit, changes, language=language
    )
    if RESIDUAL in changes:
        assert RESIDUAL in {c.code for c in find_controls(material.table, material.unit)}
    told = [
        (suffix, words)
        for suffix in suffixes(material)
        for words in called_published(texts(make_file(material, suffix), suffix), language)
    ]
    assert told == []
    assert "cong-bo" not in file_stem(material)
