"""The worked example, and a small index whose figures can be worked out by eye."""

from __future__ import annotations

import pytest

from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.model.own_index import OwnSettings
from ictexplore.ui.own_index.brought import Brought, File, bring_example, read_brought

FRAMEWORK = """code,parent,direction,weight,name
all,,1,1,Tất cả
good,all,1,1,Càng cao
bad,all,-1,1,Càng thấp
"""
VALUES = """unit,good,bad
A,10,0
B,5,5
C,0,10
D,,
"""


def brought(framework: str = FRAMEWORK, values: str = VALUES) -> Brought:
    parts = {"framework": ("khung.csv", framework), "values": ("gia-tri.csv", values)}
    return Brought({part: File(name, text.encode()) for part, (name, text) in parts.items()})


def build(given: Brought, settings: OwnSettings | None = None) -> OwnIndex:
    files = read_brought(given, uses_posts=False)
    return build_index(files.framework, settings or OwnSettings(), files.values)


@pytest.fixture
def small() -> OwnIndex:
    """A, B and C score 100, 50 and 0; D has no values."""
    return build(brought())


@pytest.fixture
def example() -> OwnIndex:
    return build(bring_example())
