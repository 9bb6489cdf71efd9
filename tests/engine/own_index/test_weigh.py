import numpy as np
import pytest

from ictexplore.engine.own_index.weigh import principal_weights, weigh
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import OwnNode
from tests.engine.own_index.made import NAN, same

SIBLINGS = [OwnNode("a", "P", 1, 1, 2.0), OwnNode("b", "P", 1, -1, 0.5)]
SCORES = [np.array([1.0, 2.0, 4.0]), np.array([1.0, 3.0, 3.0])]


def test_given_and_equal_weights_look_at_no_score():
    assert weigh(SIBLINGS, SCORES, "given") == {"a": 2.0, "b": 0.5}
    assert weigh(SIBLINGS, SCORES, "equal") == {"a": 1.0, "b": 1.0}


def test_two_that_go_together_weigh_the_same():
    # Of two, the first component is (1, 1) / √2 whatever their correlation, if it is above zero.
    weights = weigh(SIBLINGS, SCORES, "pca")
    assert same(list(weights.values()), [1 / np.sqrt(2)] * 2)


def test_the_first_component_of_three():
    # c is a turned upside down: loadings 1, 1, -1 over √3.
    a = np.array([1.0, 2.0, 3.0, 5.0])
    weights = principal_weights(["a", "b", "c"], np.array([a, 2 * a + 1, -a]))
    assert same(weights, [1 / np.sqrt(3), 1 / np.sqrt(3), -1 / np.sqrt(3)])


def test_units_with_gaps_are_left_out():
    gaps = np.array([[1.0, 2.0, 4.0, 9.0], [1.0, 3.0, 3.0, NAN]])
    assert same(principal_weights(["a", "b"], gaps), [1 / np.sqrt(2)] * 2)


def test_one_that_tells_no_unit_apart_weighs_nothing():
    flat = np.array([[1.0, 2.0, 4.0], [NAN] * 3, [7.0] * 3])
    assert same(principal_weights(["a", "b", "c"], flat), [1, 0, 0])
    assert same(principal_weights(["b", "c"], flat[1:]), [1, 1])
    assert same(principal_weights(["a"], flat[:1]), [1])


@pytest.mark.parametrize(
    ("scores", "key"),
    [
        ([[1, 2], [3, 4]], "ownindex.pca_few"),
        ([[1, 2, 3, NAN, NAN], [NAN, NAN, 3, 4, 5]], "ownindex.pca_few"),
        ([[1, 1, 1, 2], [3, 4, 9, NAN]], "ownindex.pca_few"),  # equal where both are known
        ([[1, 2, 3], [3, 2, 1]], "ownindex.pca_cancelled"),
    ],
)
def test_where_there_are_no_principal_weights(scores, key):
    with pytest.raises(IctexploreError, match=key):
        principal_weights(["a", "b"], np.array(scores, dtype=float))
