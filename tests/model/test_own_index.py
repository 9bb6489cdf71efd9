import pytest

from ictexplore.model.own_index import OwnFramework, OwnNode, OwnSettings, few_names

TREE = OwnFramework(
    (
        OwnNode("a", "A", 1, 1, 1),
        OwnNode("A", "I", 2, 1, 1, "Nhóm A"),
        OwnNode("I", None, 3, 1, 1),
        OwnNode("b", "I", 1, -1, 1),
    )
)


def test_the_tree_whatever_the_order_of_its_rows():
    assert TREE.root.code == "I"
    assert [node.code for node in TREE.indicators] == ["a", "b"]
    assert [node.code for node in TREE.aggregates] == ["A", "I"]
    below = {code: [n.code for n in nodes] for code, nodes in TREE.children.items()}
    assert below == {"A": ["a"], "I": ["A", "b"]}
    assert TREE.node("A").label == "Nhóm A"
    assert TREE.node("a").label == "a"
    with pytest.raises(KeyError):
        TREE.node("x")


def test_an_aggregate_has_the_method_of_its_level():
    settings = OwnSettings(top="geometric", lower="harmonic", levels={2: "arithmetic"})
    assert settings.aggregation(TREE.node("I")) == "geometric"
    assert settings.aggregation(TREE.node("A")) == "arithmetic"
    assert OwnSettings(lower="harmonic").aggregation(TREE.node("A")) == "harmonic"
    # The index is the top, whatever is said of its level.
    assert OwnSettings(levels={3: "harmonic"}).aggregation(TREE.node("I")) == "arithmetic"


def test_the_usual_scale_is_coinr_s():
    assert OwnSettings().range == (0, 100)
    assert OwnSettings(normalisation="prank").range == (0, 1)
    assert OwnSettings(normalisation="prank", scale=(1, 5)).range == (1, 5)


def test_few_names():
    assert few_names(["a", "b"]) == ("a", "b")
    assert few_names("abcdef") == ("a", "b", "c", "d", "e", "…")
