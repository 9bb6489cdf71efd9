import pytest

from ictexplore.engine.pillars import pillar_places, pillar_scores
from ictexplore.store import Store, read_edition_table, read_figures
from tests.engine.conftest import edition_table, framework

FRAME = framework({"a": 1, "b": 3}, {"p": ["a"], "q": ["a", "b"]})


def test_scores_and_places_of_a_pillar():
    table = edition_table(
        FRAME,
        {
            "n": {"composite": 5000, "a": 8000, "b": 4000},
            "o": {"composite": 5000, "a": 8000, "b": 4000},
            "s": {"composite": 2500, "a": 1000, "b": 3000},
        },
    )
    p, q = table.framework.pillars
    assert pillar_scores(table, p) == {"n": 8000, "o": 8000, "s": 1000}
    assert pillar_scores(table, q)["s"] == 2500  # (1000 + 3 × 3000) ÷ 4
    assert pillar_places(table, p) == {"n": 1, "o": 1, "s": 3}


def test_no_places_while_a_score_is_unknown():
    table = edition_table(FRAME, {"n": {"a": 8000, "b": 4000}, "s": {}})
    assert pillar_scores(table, table.framework.pillars[0]) == {"n": 8000}
    assert pillar_places(table, table.framework.pillars[0]) == {}


@pytest.mark.parametrize(("edition", "published"), [("dti-2022-63", 32), ("dti-2023-63", 16)])
def test_every_published_pillar_rank_comes_out(store: Store, edition: str, published: int):
    table = read_edition_table(store, edition)
    ranks = read_figures(store, edition)
    ranks = ranks[(ranks["kind"] == "rank") & ranks["is_preferred"]]
    compared = 0
    for pillar in table.framework.pillars:
        places = pillar_places(table, pillar)
        for row in ranks[ranks["measure_code"] == pillar.code].itertuples():
            assert places[row.unit_code] == int(row.value)
            compared += 1
    assert compared == published
