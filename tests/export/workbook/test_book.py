from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from ictexplore.engine.whatif import simulate
from ictexplore.export.workbook.book import Book, find_rows, is_counted, sort_key
from ictexplore.model import HOLD, EditionTable, RankInterval, Scenario
from ictexplore.takeaway.motion import find_motion
from tests.workbooks import LINK, material

MakeBook = Callable[..., Book]


def book_of(table: EditionTable, unit: str, changes: Mapping[str, int]) -> Book:
    made = material(table, unit, changes)
    return Book(
        *(table, unit, made.places, made.motion, made.outcome, "", made.sources, (), LINK),
        *(made.made, "vi"),
    )


def test_places_are_counted_where_every_score_is_printed(small: EditionTable) -> None:
    assert is_counted(find_motion(small, "west", HOLD, None, language="vi"))


def test_places_are_not_counted_where_a_score_is_missing(ict2020: EditionTable) -> None:
    unit = next(s.unit.code for s in ict2020.standings if s.composite)
    assert not is_counted(find_motion(ict2020, unit, HOLD, None, language="vi"))


def test_places_are_not_counted_where_a_printed_rank_speaks_against_them(
    small: EditionTable,
) -> None:
    """East and west share 0.7000 and place 2; here west is printed as third."""
    standings = tuple(replace(s, rank=3) if s.unit.code == "west" else s for s in small.standings)
    contradicted = replace(small, standings=standings)
    assert not is_counted(find_motion(contradicted, "north", HOLD, None, language="vi"))


@pytest.mark.parametrize(
    ("unit", "value", "order"),
    [
        # South (0.6000) rises to 0.7000 and stands before those it has caught up …
        ("south", 8000, ["north", "south", "east", "west", "isle"]),
        # … north (0.8000) falls to 0.7000 and stands behind them.
        ("north", 6000, ["east", "west", "north", "south", "isle"]),
        ("north", 8000, ["north", "east", "west", "south", "isle"]),
    ],
)
def test_rows_are_sorted_as_on_screen(
    small: EditionTable, unit: str, value: int, order: list[str]
) -> None:
    book = book_of(small, unit, {"a": value})
    assert book.motion is not None
    outcome = simulate(small, Scenario(small.edition.code, unit, {"a": value}))
    rows = find_rows(book, book.motion, outcome)
    assert [row.standing.unit.code for row in rows] == [s.unit.code for s in small.standings]
    ordered = sorted(rows, key=lambda row: row.order)
    assert [row.standing.unit.code for row in ordered] == order
    assert [row.order for row in ordered] == [1, 2, 3, 4, 5]


def test_a_better_place_comes_first_whatever_else() -> None:
    eighth = sort_key(RankInterval(8, 8), 1, 0)
    assert eighth < sort_key(RankInterval(9, 9), -1, 10_000)
    assert eighth < sort_key(RankInterval(8, 9), 1, 10_000)
    assert sort_key(RankInterval(8, 8), 0, 7000) < sort_key(RankInterval(8, 8), 0, 6999)


def test_a_book_is_simulated_when_something_differs(small: EditionTable) -> None:
    assert book_of(small, "south", {"a": 9000}).is_simulated
    assert not book_of(small, "south", {"a": 6000}).is_simulated
    assert not replace(book_of(small, "south", {}), outcome=None).is_simulated
