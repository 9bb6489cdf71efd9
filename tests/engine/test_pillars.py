from fractions import Fraction

import pytest

from ictexplore.engine.pillars import pillar_ranks, pillar_scores
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
    rounded = {unit: score.rounded for unit, score in pillar_scores(table, p).items()}
    assert rounded == {"n": 8000, "o": 8000, "s": 1000}
    assert pillar_scores(table, q)["s"].exact == Fraction(1000 + 3 * 3000, 4)
    assert pillar_ranks(table, p) == {"n": 1, "o": 1, "s": 3}


def test_no_places_while_a_score_is_unknown():
    table = edition_table(FRAME, {"n": {"a": 8000, "b": 4000}, "s": {}})
    assert pillar_scores(table, table.framework.pillars[0]).keys() == {"n"}
    assert pillar_ranks(table, table.framework.pillars[0]) == {}


def test_units_whose_pillar_prints_alike_share_the_rank():
    # (8000 + 3 × 4000) ÷ 4 = 5000 and (8001 + 3 × 4000) ÷ 4 = 5000.25, both printed 0.5000.
    rows = {
        "n": {"composite": 5000, "a": 8000, "b": 4000},
        "o": {"composite": 5000, "a": 8001, "b": 4000},
    }
    table = edition_table(FRAME, rows)
    assert pillar_ranks(table, table.framework.pillars[1]) == {"n": 1, "o": 1}


@pytest.mark.parametrize(("edition", "published"), [("dti-2022-63", 32), ("dti-2023-63", 16)])
def test_every_published_pillar_rank_comes_out(store: Store, edition: str, published: int):
    table = read_edition_table(store, edition)
    ranks = read_figures(store, edition)
    ranks = ranks[(ranks["kind"] == "rank") & ranks["is_preferred"]]
    compared = 0
    for pillar in table.framework.pillars:
        places = pillar_ranks(table, pillar)
        for row in ranks[ranks["measure_code"] == pillar.code].itertuples():
            assert places[row.unit_code] == int(row.value)
            compared += 1
    assert compared == published
