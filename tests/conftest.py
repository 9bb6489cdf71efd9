"""What every test shares: published editions, and a small complete one made by hand."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from hypothesis import settings
from streamlit.components.v2 import manifest_scanner

from ictexplore.charts import theme, tools
from ictexplore.export import typeface
from ictexplore.model import EditionTable
from ictexplore.store import Store, open_store, read_edition_table
from tests.engine.conftest import edition_table, framework
from tests.office import Office

# No deadline: a shared machine may stall for a moment. Continuous integration tries the same
# examples each time; a person's runs look for new ones.
settings.register_profile("person", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "person")


def _use_folder(variable: str) -> None:
    os.environ[variable] = tempfile.mkdtemp(prefix="ictexplore-")
    atexit.register(shutil.rmtree, os.environ[variable], ignore_errors=True)


# What a person imported on this machine is no part of any expectation.
_use_folder("ICTEXPLORE_OWN_DATA")
if "PYTEST_XDIST_WORKER" not in os.environ:  # built once for all workers, their servers, commands
    _use_folder("ICTEXPLORE_CACHE")

# An AppTest reads what every installed package says of itself, anew; a server does so once.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)

ROWS = {
    "north": {"composite": 8000, "rank": 1, "a": 8000, "b": 8000},
    "east": {"composite": 7000, "rank": 2, "a": 7000, "b": 7000},
    "west": {"composite": 7000, "rank": 2, "a": 7000, "b": 7000},
    "south": {"composite": 6000, "rank": 4, "a": 6000, "b": 6000},
    "isle": {"composite": 5000, "rank": 5, "a": 5000, "b": 5000},
}


@pytest.fixture
def small() -> EditionTable:
    """Five units, two of which share place 2; the composite is the mean of two dimensions."""
    return edition_table(framework({"a": 1, "b": 1}), ROWS)


@pytest.fixture(scope="session")
def store() -> Store:
    return open_store()


@pytest.fixture(scope="session")
def dti34(store: Store) -> EditionTable:
    return read_edition_table(store, "dti-2024-34")


@pytest.fixture(scope="session")
def dti63(store: Store) -> EditionTable:
    return read_edition_table(store, "dti-2022-63")


@pytest.fixture(scope="session")
def ict2020(store: Store) -> EditionTable:
    return read_edition_table(store, "ict_index-2020-63")


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """LibreOffice; a test that asks for it is skipped where there is none."""
    return Office.find(tmp_path_factory.mktemp("office"))


_FOUND_ONCE = (
    *(tools.renderer, tools.font_folder, theme.register_fonts),
    *(typeface._measure, typeface._width_at_em),
)
"""What a process finds out once about its machine."""


@pytest.fixture
def lose_tool(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return a function that takes a package that draws off this machine."""

    def lose(module: str) -> None:
        monkeypatch.setitem(sys.modules, module, None)
        for find in _FOUND_ONCE:
            find.cache_clear()

    yield lose
    monkeypatch.undo()
    for find in _FOUND_ONCE:
        find.cache_clear()
