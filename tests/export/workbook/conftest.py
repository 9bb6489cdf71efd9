"""Workbooks read back: complete and partial editions, published and simulated."""

from __future__ import annotations

import pytest
from openpyxl import Workbook

from ictexplore.model import RESIDUAL, EditionTable
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.workbook import make_workbook
from tests.figures import code_of
from tests.workbooks import formulas, material, opened, values

Opened = tuple[Workbook, Workbook]
"""A workbook's formulas, and the values they carry."""

NINH_BINH = "37"


@pytest.fixture(scope="session")
def content(dti34: EditionTable) -> bytes:
    """Ninh Bình 2024 with Hoạt động kinh tế số at 0.7500."""
    return make_workbook(material(dti34, NINH_BINH, {"hd_kinh_te_so": 7500}))


@pytest.fixture(scope="session")
def moved(content: bytes) -> Opened:
    """The same, read back: place 8 instead of 12."""
    return formulas(content), values(content)


@pytest.fixture(scope="session")
def published(dti34: EditionTable) -> Opened:
    """Ninh Bình 2024 as published."""
    return opened(dti34, NINH_BINH)


@pytest.fixture(scope="session")
def block(dti63: EditionTable) -> Opened:
    """Bà Rịa – Vũng Tàu 2022, whose table leaves four dimensions out, in English."""
    unit = code_of(dti63, "Bà Rịa - Vũng Tàu")
    return opened(dti63, unit, {RESIDUAL: 9000}, language="en")


@pytest.fixture(scope="session")
def open_content(store: Store) -> bytes:
    """Nam Định in ICT Index 2020: few scores are known, its own to three decimals."""
    table = read_edition_table(store, "ict_index-2020-63")
    return make_workbook(material(table, code_of(table, "Nam Định"), {"udcntt": 2500}))


@pytest.fixture(scope="session")
def open_places(open_content: bytes) -> Opened:
    """The same, read back."""
    return formulas(open_content), values(open_content)


@pytest.fixture(scope="session")
def fixed_content(store: Store) -> bytes:
    """Thừa Thiên Huế in the e-government ranking of 2019, which can't be recomputed."""
    table = read_edition_table(store, "mic_egov-2019-63")
    return make_workbook(material(table, code_of(table, "Thừa Thiên Huế")))


@pytest.fixture(scope="session")
def fixed(fixed_content: bytes) -> Opened:
    """The same, read back."""
    return formulas(fixed_content), values(fixed_content)


@pytest.fixture(scope="session")
def no_pillars(store: Store) -> Opened:
    """Đà Nẵng 2021, of which the composite alone is printed: no pillar can be told."""
    table = read_edition_table(store, "dti-2021-63")
    return opened(table, code_of(table, "Đà Nẵng"))
