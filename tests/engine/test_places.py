"""Places as published and after a move, on truth tables and against the engine's ranking."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.places import published_places
from ictexplore.engine.rank import rank_scores
from ictexplore.model import EditionTable, RankInterval
from tests.engine.conftest import edition_table, framework
from tests.figures import code_of, move

HALVES = framework({"a": 1, "b": 1})


def best_and_worst(places: dict[str, RankInterval]) -> dict[str, tuple[int, int]]:
    return {code: (place.best, place.worst) for code, place in places.items()}


def test_a_published_rank_is_the_place_and_a_missing_one_follows_from_the_scores() -> None:
    table = edition_table(
        HALVES,
        {
            "ranked": {"composite": 8000, "rank": 6},
            "below": {"composite": 7000},  # at least six stand above: 7 of 7 at worst
            "above": {"composite": 9000},
            "nothing": {},
            "by_rank": {"rank": 2},
            **{name: {} for name in ("x", "y")},
        },
    )
    places = best_and_worst(published_places(table))
    assert places["ranked"] == (6, 6)
    assert places["by_rank"] == (2, 2)
    assert places["below"] == (7, 7)
    # Three of the other six are unknown and «by_rank» may be above: 1 + 4, but not below rank 6.
    assert places["above"] == (1, 1 + 4)
    assert places["nothing"] == (1, 7)


def test_a_rank_bounds_the_places_of_those_whose_score_is_higher() -> None:
    unknown: dict[str, dict[str, int | None]] = {name: {} for name in "vwxyz"}
    table = edition_table(
        HALVES,
        {"above": {"composite": 9000}, "second": {"composite": 8000, "rank": 2}, **unknown},
    )
    # One stands above place 2, and that is «above» itself: none of the unknown can.
    assert best_and_worst(published_places(table))["above"] == (1, 1)


@pytest.mark.parametrize(
    ("unit", "value", "expected"),
    [
        # south passes both at 7000 and stands between them and north
        ("south", 7500, {"north": 1, "south": 2, "east": 3, "west": 3, "isle": 5}),
        # south draws level with the two: three share place 2
        ("south", 7000, {"north": 1, "south": 2, "east": 2, "west": 2, "isle": 5}),
        ("south", 4000, {"north": 1, "east": 2, "west": 2, "isle": 4, "south": 5}),
        # one of a shared place leaves it upwards: the other falls by one
        ("east", 7001, {"north": 1, "east": 2, "west": 3, "south": 4, "isle": 5}),
        ("east", 6999, {"north": 1, "west": 2, "east": 3, "south": 4, "isle": 5}),
        ("isle", 5000, {"north": 1, "east": 2, "west": 2, "south": 4, "isle": 5}),
    ],
)
def test_places_shift_by_who_is_ahead(
    small: EditionTable, unit: str, value: int, expected: dict[str, int]
) -> None:
    places = move(small, unit, a=value, b=value).places
    assert best_and_worst(places) == {code: (place, place) for code, place in expected.items()}


@given(st.lists(st.integers(0, 6), min_size=2, max_size=8), st.integers(0, 6), st.booleans())
def test_complete_editions_are_ranked_as_the_engine_ranks_them(
    scores: list[int],
    moved: int,
    is_ranked: bool,  # noqa: FBT001
) -> None:
    ranks = rank_scores(np.array(scores, dtype=np.int64)).tolist()
    rows: dict[str, dict[str, int | None]] = {
        str(i): {"composite": s, "rank": r if is_ranked else None, "a": s, "b": s}
        for i, (s, r) in enumerate(zip(scores, ranks, strict=True))
    }
    table = edition_table(HALVES, rows)
    published = best_and_worst(published_places(table))
    assert published == {str(i): (r, r) for i, r in enumerate(ranks)}
    after = rank_scores(np.array([moved, *scores[1:]], dtype=np.int64)).tolist()
    places = best_and_worst(move(table, "0", a=moved, b=moved).places)
    assert places == {str(i): (r, r) for i, r in enumerate(after)}


def test_a_rival_known_by_rank_alone_falls_by_one_place_or_by_none(ict2020: EditionTable) -> None:
    """Nam Định rises between Lâm Đồng (8, 0.5453) and Ninh Thuận (10, 0.5430)."""
    nam_dinh = code_of(ict2020, "Nam Định")
    places = move(ict2020, nam_dinh, udcntt=2400).places
    names = {s.unit.code: s.unit.name.vi for s in ict2020.standings}
    shown = {names[code]: (place.best, place.worst) for code, place in places.items()}
    assert shown["Lâm Đồng"] == (8, 8)
    assert shown["Tây Ninh"] == (9, 9 + 1)
    assert shown["Ninh Thuận"] == (10 + 1, 10 + 1)
    assert shown["Quảng Nam"] == (28, 28)


def test_a_rival_known_by_rank_alone_rises_by_one_place_or_by_none() -> None:
    table = edition_table(
        HALVES,
        {
            "mover": {"composite": 8000, "rank": 1, "a": 8000, "b": 8000},
            "by_rank": {"rank": 2},
            "third": {"composite": 6000, "rank": 3},
        },
    )
    falls = move(table, "mover", a=7000, b=7000).places
    assert best_and_worst(falls) == {"mover": (1, 2), "by_rank": (1, 2), "third": (3, 3)}


@pytest.mark.parametrize(("value", "expected"), [(6000, (3, 3 + 1)), (4000, (3 - 1, 3))])
def test_a_rival_never_rises_by_the_rise_of_another(value: int, expected: tuple[int, int]) -> None:
    """Nothing tells whether the mover stood above the rival: it may have passed, never yielded."""
    mover: dict[str, int | None] = {"composite": 5000, "a": 5000, "b": 5000}
    table = edition_table(HALVES, {"mover": mover, "rival": {"rank": 3}, "x": {}, "y": {}})
    places = move(table, "mover", a=value, b=value).places
    assert best_and_worst(places)["rival"] == expected
