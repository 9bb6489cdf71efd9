"""All measures of an edition: published figures stand, the others follow or stay unknown."""

from fractions import Fraction

import pytest

from ictexplore.engine.national import composite_mean, pillar_mean
from ictexplore.engine.places import published_places
from ictexplore.engine.position import published_position
from ictexplore.engine.sheet import NOTHING, Sheet, build_sheet, climb, rounded
from ictexplore.model import EditionTable, Measure, Printed, RankInterval, Text
from ictexplore.store import Store, read_edition_table, read_measures, read_published
from tests.engine.conftest import edition_table, framework


def load(store: Store, edition: str) -> Sheet:
    table = read_edition_table(store, edition)
    return build_sheet(table, read_measures(store, edition), read_published(store, edition))


def measure(code: str, kind: str) -> Measure:
    return Measure(code, kind, 1, Text(code, code))  # type: ignore[arg-type]


@pytest.mark.parametrize("edition", ["dti-2022-63", "dti-2023-63", "dti-2024-63", "dti-2024-34"])
def test_composite_and_pillars_are_those_of_the_other_pages(store: Store, edition: str) -> None:
    sheet = load(store, edition)
    places = published_places(sheet.table)
    for unit in sheet.units:
        position = published_position(sheet.table, unit)
        assert sheet.figure("composite", unit).places == places[unit] == position.rank
        scores = {code: sheet.figure(code, unit).score for code in position.pillars}
        assert {c: s and s.value for c, s in scores.items()} == dict(position.pillars)
    assert sheet.mean("composite") == composite_mean(sheet.table)
    for pillar in sheet.table.framework.pillars:
        assert sheet.mean(pillar.code) == pillar_mean(sheet.table, pillar)


def test_a_rounded_composite_leaves_near_pillar_ranks_open() -> None:
    # b isn't printed: b = 2 × composite − a, known to ± 0.0001, so 0.6000 and 0.6001 may be level.
    rows = {
        "one": {"composite": 6000, "rank": 2, "a": 6000},
        "two": {"composite": 6000, "rank": 2, "a": 5999},
        "far": {"composite": 7000, "rank": 1, "a": 7000},
    }
    table = edition_table(framework({"a": 1, "b": 1}, {"pb": ["b"]}), rows)  # type: ignore[arg-type]
    sheet = build_sheet(table, [measure("pb", "pillar")], {})
    assert sheet.figure("pb", "two").rank == 2
    assert sheet.figure("pb", "two").places == RankInterval(2, 3)
    assert sheet.figure("pb", "far").places == RankInterval(1, 1)


def test_a_rank_follows_only_when_every_score_is_known(small: EditionTable) -> None:
    known = {unit: (Printed(score), None) for unit, score in (("north", 9000), ("east", 8000))}
    some = build_sheet(small, [measure("a", "dimension")], {"a": known})
    assert some.figure("a", "north").rank is None
    assert some.figure("a", "isle") == NOTHING
    assert (some.mean("a"), some.range("a"), some.count("a")) == (None, None, 2)
    full = {unit: (Printed(5000 + i // 2), None) for i, unit in enumerate(some.units)}
    sheet = build_sheet(small, [measure("a", "dimension")], {"a": full})
    assert [sheet.figure("a", unit).rank for unit in sheet.units] == [4, 4, 2, 2, 1]
    assert sheet.best("a") == ("isle",)
    assert sheet.mean("a") == Fraction(5000 * 5 + 0 + 0 + 1 + 1 + 2, 5)


def test_a_published_rank_stands_without_a_score(store: Store) -> None:
    figure = load(store, "ict_index-2010-63").figure("htnl", "36")
    assert figure.score is None
    assert figure.places is None or figure.places.is_exact


def test_an_incomplete_edition_is_ordered_by_what_is_known(store: Store) -> None:
    sheet = load(store, "ict_index-2020-63")
    ranks = [sheet.figure("composite", unit).rank for unit in sheet.ranked()]
    assert ranks[:11] == [1, 2, 3, 4, 5, 8, 9, 10, 11, 28, 32]
    assert ranks[11:] == [None] * 52
    assert sheet.region_rank("36") is None


def test_rank_within_the_region(store: Store) -> None:
    sheet = load(store, "dti-2024-34")
    region = sheet.region("40")  # Thanh Hóa 5, Huế 2, Hà Tĩnh 7, Nghệ An 13, Quảng Trị 33
    ranks = sorted(sheet.figure("composite", unit).rank or 0 for unit in region)
    assert ranks == [2, 5, 7, 13, 33]
    assert sheet.region_rank("40") == 4


def test_climb_is_against_the_earlier_edition(store: Store) -> None:
    now, before = load(store, "dti-2023-63"), load(store, "dti-2022-63")
    assert climb(now, before, "40") == 52 - 42
    assert climb(now, None, "40") is None


def test_a_mean_is_rounded_half_up() -> None:
    assert rounded(Fraction(11633, 2)) == 5817
