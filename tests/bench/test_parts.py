"""Every part of the benchmark can be loaded: it takes the product's functions by their names."""

from importlib import import_module
from pathlib import Path

import pytest

import bench

PAGES = {"bare", "notebook"}
"""Run by the servers that are measured; loading them would run them."""
PARTS = sorted({path.stem for path in Path(bench.__file__).parent.glob("*.py")} - PAGES)


@pytest.mark.parametrize("part", [part for part in PARTS if not part.startswith("__")])
def test_it_finds_what_it_measures(part: str):
    assert import_module(f"bench.{part}").__doc__
