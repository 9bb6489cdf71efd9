import numpy as np
import pytest
from hypothesis import given

from ictexplore.engine.own_index.mix import effective_weights, is_linear
from ictexplore.model.own_index import OwnSettings
from tests.engine.own_index.made import NAN, Rows, made, tables


def test_shares_are_products_down_the_tree():
    index = made([[1, 2, 3], [2, NAN, 4], [3, 3, NAN]])
    assert effective_weights(index, 0) == {"p1": 3 / 4 * 2 / 3, "p2": 3 / 4 / 3, "q1": 1 / 4}
    assert effective_weights(index, 1) == {"p1": 3 / 4, "q1": 1 / 4}  # p2's went to p1
    assert effective_weights(index, 2) == {"p1": 2 / 3, "p2": 1 / 3}  # Q's went to P


@given(tables)
def test_they_make_the_index(rows: Rows):
    index = made(rows)
    for unit, composite in enumerate(index.composite.tolist()):
        shares = effective_weights(index, unit)
        if np.isnan(composite):
            assert shares == {}
        else:
            total = sum(share * index.scores[code][unit] for code, share in shares.items())
            assert total == pytest.approx(composite, abs=1e-9)
            assert sum(shares.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("settings", "linear"),
    [
        (OwnSettings(), True),
        (OwnSettings(normalisation="goalposts"), True),
        (OwnSettings(normalisation="prank"), False),
        (OwnSettings(normalisation="zscore"), False),
        (OwnSettings(top="geometric"), False),
        (OwnSettings(levels={2: "harmonic"}), False),
    ],
)
def test_what_is_linear(settings, linear):
    assert is_linear(settings) is linear
