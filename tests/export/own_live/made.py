"""A small index in plain numbers: A, B and C score 100, 50 and 0, D has no values."""

from __future__ import annotations

import math

from ictexplore.export.own_live.motion import OwnMotion, OwnNow
from ictexplore.model.own_index import Goalposts, OwnFramework, OwnNode, OwnSettings

NAN = math.nan
TREE = OwnFramework(
    (
        OwnNode("all", None, 2, 1, 1.0, "Tất cả <b>"),
        OwnNode("good", "all", 1, 1, 3.0, "Càng cao"),
        OwnNode("bad", "all", 1, -1, 1.0, "Càng thấp"),
    )
)
POSTS = {"good": Goalposts(-5.0, 20.0), "bad": Goalposts(0.0, 10.0)}


def motion(settings: OwnSettings | None = None, unit: int = 1) -> OwnMotion:
    return OwnMotion(
        framework=TREE,
        settings=settings or OwnSettings(),
        units=("A", "<img src=x>", "C", "D"),
        raw=[[10.0, 5.0, 0.0, NAN], [0.0, 5.0, 10.0, NAN]],
        weights={"good": 3.0, "bad": 1.0},
        decimals=[0, 0],
        unit=unit,
        offered=(0, 1),
        low=0.0,
    )


def now(**more: object) -> OwnNow:
    """B where it stands: 50 points, second of three."""
    scores = {"all": 50.0, "good": 50.0, "bad": 50.0}
    plain = {
        "before": scores,
        "after": scores,
        "place": (2, 2),
        "ranked": (3, 3),
        "changes": {},
        "entries": ["5", "5"],
        "sentence": "<img src=x> đứng hạng 2/3.",
    }
    return OwnNow(**{**plain, **more})  # type: ignore[arg-type]


def moved() -> OwnNow:
    """B once «good» is 10, as much as A has: (3 × 100 + 50) / 4 = 87.5."""
    return now(
        after={"all": 87.5, "good": 100.0, "bad": 50.0},
        place=(2, 1),
        changes={"good": 10.0},
        entries=["10", "5"],
        sentence="Nếu … thì …",
        facts=[("Vượt qua (1)", "A")],
        note="Thang thay đổi.",
    )
