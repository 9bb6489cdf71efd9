from dataclasses import replace

import pytest

from ictexplore.engine.gaps import composite_gap, point_gaps
from tests.engine.conftest import edition_table, framework

FRAME = framework({"a": 1, "b": 3, "c": 2})
TABLE = edition_table(
    FRAME,
    {
        "me": {"composite": 5000, "a": 8000, "b": 4000},
        "rival": {"composite": 6000, "a": 5000, "b": 9000, "c": 1},
        "none": {},
    },
)
ME, RIVAL, NONE = TABLE.standings


def test_behind_is_negative():
    assert composite_gap(ME, RIVAL) == 5000 - 6000
    assert composite_gap(RIVAL, ME) == 6000 - 5000
    with pytest.raises(ValueError, match="none"):
        composite_gap(ME, NONE)


def test_points_of_what_is_known_of_both():
    gaps = {"a": 1 * (8000 - 5000), "b": 3 * (4000 - 9000)}
    assert point_gaps(FRAME, ME, RIVAL) == gaps
    assert point_gaps(FRAME, ME, RIVAL, ["b"]) == {"b": gaps["b"]}
    assert point_gaps(FRAME, ME, NONE) == {}


def test_without_a_formula_no_points():
    assert point_gaps(replace(FRAME, is_recomputable=False), ME, RIVAL) == {}
