"""Ranks of tables that aren't complete; four units in all."""

import pytest

from ictexplore.reading.ranks import rank_doubts
from ictexplore.reading.records import Figure

NAMES = {code: f"Tỉnh {code}" for code in "abcd"}


def figures(scores: dict[str, str], ranks: dict[str, int]) -> list[Figure]:
    found = [Figure(unit, "composite", "score", text, 1, 1) for unit, text in scores.items()]
    return found + [
        Figure(unit, "composite", "rank", str(rank), line, 2)
        for line, (unit, rank) in enumerate(ranks.items(), 1)
    ]


@pytest.mark.parametrize(
    ("scores", "ranks", "told"),
    [
        # One of four is unknown: it may stand anywhere.
        ({"a": "0.9", "b": "0.8", "c": "0.7"}, {"a": 1, "b": 3, "c": 4}, []),
        ({"a": "0.9", "b": "0.8", "c": "0.8"}, {"a": 1, "b": 2, "c": 2}, []),
        ({"a": "0.9", "b": "0.8", "c": "0.7"}, {"a": 3}, [("rank_impossible", "1–2")]),
        ({"a": "0.9", "b": "0.8", "c": "0.7"}, {"c": 2}, [("rank_impossible", "3–4")]),
        ({"a": "0.9", "b": "0.8"}, {"a": 3, "b": 2}, [("ranks_order", "")]),
        ({"a": "0.9", "b": "0.8"}, {"a": 2, "b": 2}, [("ranks_order", "")]),
        ({"a": "0.8", "b": "0.8"}, {"a": 1, "b": 2}, [("ranks_order", "")]),
        # All known: the formula's check tells.
        ({"a": "0.9", "b": "0.8", "c": "0.7", "d": "0.6"}, {"a": 4}, []),
        # Ranks alone.
        ({}, {"a": 1, "b": 2, "c": 2, "d": 4}, []),
        ({}, {"a": 1, "b": 2, "c": 2, "d": 3}, [("rank_unlike_others", "4")]),
        ({}, {"a": 1, "b": 4}, []),
        ({}, {"a": 1, "b": 1, "c": 2}, [("rank_unlike_others", "3–4")]),
    ],
)
def test_a_rank_that_can_not_be_is_told(
    scores: dict[str, str], ranks: dict[str, int], told: list[tuple[str, str]]
) -> None:
    findings = rank_doubts(figures(scores, ranks), NAMES)
    assert [(f.key.removeprefix("tables."), f.values.get("places", "")) for f in findings] == told
    assert {f.severity for f in findings} <= {"doubt"}


def test_each_measure_is_looked_at_alone() -> None:
    other = [Figure("a", "x", "rank", "3", 1, 3), Figure("b", "y", "rank", "1", 1, 4)]
    assert rank_doubts(other, NAMES) == []
