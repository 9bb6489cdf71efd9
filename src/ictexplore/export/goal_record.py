"""What a goal takes as a record for other programs: what ``goal --json`` prints."""

from __future__ import annotations

from typing import Any

from ictexplore.export.record import assumption_code, plain_score
from ictexplore.model import AllOf, AnyOf, Assumption, Goal, GoalAnswer, PlaceGoal, Reach, ScoreGoal


def goal_record(answer: GoalAnswer, assumption: Assumption) -> dict[str, Any]:
    """Return the answer in plain lists and dictionaries, ready for JSON.

    Scores and points are strings with a point and 4 decimals, a rank is ``[best, worst]``;
    ``nearest`` is there when the goal isn't feasible.
    """
    cheapest = {
        "changes": {code: plain_score(value) for code, value in answer.changes.items()},
        "points": plain_score(answer.points),
    }
    record: dict[str, Any] = {
        "target": target_record(answer.goal),
        "needed_composite": _score_record(answer.needed_composite),
        "feasible": answer.is_feasible,
        "single": [
            {
                "dimension": single.control,
                "needed": _score_record(single.needed),
                "feasible": single.is_feasible,
            }
            for single in answer.singles
        ],
        "cheapest": cheapest if answer.is_feasible else None,
        "assumption": assumption_code(assumption),
    }
    if not answer.is_feasible:
        record["nearest"] = [_reach_record(reach) for reach in answer.reached]
    return record


def target_record(goal: Goal) -> dict[str, Any]:
    """Return a goal for programs: ``{"aggregate": "composite", "rank": 10}``, or a list of them."""
    if isinstance(goal, AnyOf | AllOf):
        key = "any_of" if isinstance(goal, AnyOf) else "all_of"
        return {key: [target_record(part) for part in goal.goals]}
    if isinstance(goal, PlaceGoal):
        return {"aggregate": goal.aggregate, "rank": goal.place}
    if isinstance(goal, ScoreGoal):
        return {"aggregate": goal.aggregate, "score": plain_score(goal.score)}
    return {"aggregate": goal.aggregate, "above_mean": True}


def _score_record(score: int | None) -> str | None:
    return None if score is None else plain_score(score)


def _reach_record(reach: Reach) -> dict[str, Any]:
    rank = None if reach.rank is None else [reach.rank.best, reach.rank.worst]
    return {"aggregate": reach.aggregate, "score": plain_score(reach.score), "rank": rank}
