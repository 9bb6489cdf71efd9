import json

from ictexplore.engine.goal import seek_goal
from ictexplore.export.goal_record import goal_record, target_record
from ictexplore.model import (
    HOLD,
    AllOf,
    AnyOf,
    Assumption,
    EditionTable,
    Limits,
    MeanGoal,
    PlaceGoal,
    ScoreGoal,
)


def test_the_record(table: EditionTable):
    record = goal_record(seek_goal(table, "37", PlaceGoal(2)), HOLD)
    assert record == {
        "target": {"aggregate": "composite", "rank": 2},
        "needed_composite": "0.6000",
        "feasible": True,
        "single": [
            {"dimension": "ha_tang", "needed": "0.7998", "feasible": True},
            {"dimension": "nhan_luc", "needed": "0.9998", "feasible": True},
            {"dimension": "hoat_dong", "needed": "0.6999", "feasible": True},
        ],
        "cheapest": {"changes": {"hoat_dong": "0.6999"}, "points": "39.9800"},
        "assumption": "hold",
    }
    assert json.loads(json.dumps(record)) == record


def test_out_of_reach_has_no_mix_but_the_nearest(table: EditionTable):
    limits = Limits(caps={"ha_tang": 4000, "nhan_luc": 6000, "hoat_dong": 8000})
    answer = seek_goal(table, "37", PlaceGoal(1), limits)
    record = goal_record(answer, Assumption("gain", gain=1))
    assert (record["feasible"], record["cheapest"]) == (False, None)
    assert record["single"][0] == {"dimension": "ha_tang", "needed": None, "feasible": False}
    assert record["nearest"] == [{"aggregate": "composite", "score": "0.6500", "rank": [2, 2]}]
    assert record["assumption"] == "gain=0.0001"


def test_targets():
    goal = AllOf((ScoreGoal(7500), AnyOf((PlaceGoal(25, "p"), MeanGoal("p")))))
    assert target_record(goal) == {
        "all_of": [
            {"aggregate": "composite", "score": "0.7500"},
            {
                "any_of": [
                    {"aggregate": "p", "rank": 25},
                    {"aggregate": "p", "above_mean": True},
                ]
            },
        ]
    }
