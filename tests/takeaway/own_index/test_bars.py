from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.whatif import rescore, simulate_unit
from ictexplore.i18n import translator
from ictexplore.model.own_index import OwnSettings
from ictexplore.takeaway.own_index.bars import find_around, low_end
from tests.ui.own_index.conftest import example, small  # noqa: F401 -- fixtures

VI = translator("vi")


def test_bars_begin_at_the_lowest_score_there_can_be():
    assert low_end(OwnSettings(scale=(1, 7))) == 1
    assert low_end(OwnSettings(normalisation="zscore")) == 0


def test_those_around_a_place_and_only_the_unit_is_assumed(small: OwnIndex):  # noqa: F811
    changes = {"good": 10.0}
    scores = rescore(small, 1, changes)["all"]
    bars = find_around(small, simulate_unit(small, 1, changes), scores, VI)
    # B has (100 + 50) / 2, between A's 100 and C's 0.
    assert [(b.place, b.name, b.label) for b in bars] == [
        ("1", "A", "100,00"),
        ("2", "B", "75,00"),
        ("3", "C", "0,00"),
    ]
    assert [bar.is_simulated for bar in bars] == [False, True, False]


def test_fifteen_are_drawn_of_more(example: OwnIndex):  # noqa: F811
    last = int(example.places.argmax())
    outcome = simulate_unit(example, last, {})
    bars = find_around(example, outcome, example.composite, VI)
    assert [bar.place for bar in bars] == [str(place) for place in range(7, 22)]
    assert not any(bar.is_simulated for bar in bars)
