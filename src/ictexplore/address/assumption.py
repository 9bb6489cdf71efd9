"""The assumption about all other units in the address: ``lap-lai``, ``tang-0.02``, ``hue-0.75``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ictexplore.i18n import find_unit, parse_score, search_key
from ictexplore.model import HOLD, SCORE_MAX, Assumption

REPEAT, GAIN = "lap-lai", "tang"


def read_assumption(given: Sequence[str], names: Mapping[str, str]) -> Assumption:
    """Return what the values of the parameter assume; others stand still where there are none.

    ``names`` maps each spelling of a unit to its code. Raises `IctexploreError` for a score or a
    unit that can't be meant.
    """
    if not given:
        return HOLD
    if given[0] == REPEAT:
        return Assumption("repeat")
    pairs = [text.rpartition("-") for text in given]
    if pairs[0][0] == GAIN:
        return Assumption("gain", gain=parse_score(pairs[0][2]))
    return Assumption(
        "own", composites={find_unit(name, names): parse_score(score) for name, _, score in pairs}
    )


def write_assumption(assumption: Assumption, names: Mapping[str, str]) -> list[str]:
    """Return the values that `read_assumption` reads back; none where all others stand still.

    ``names`` maps each spelling of a unit to its code, the proper name first.
    """
    if assumption.kind == "repeat":
        return [REPEAT]
    if assumption.kind == "gain":
        return [f"{GAIN}-{plain(assumption.gain)}"]
    proper = {code: name for name, code in reversed(list(names.items()))}
    return [
        f"{search_key(proper[code]).replace(' ', '-')}-{plain(score)}"
        for code, score in assumption.composites.items()
    ]


def plain(score: int) -> str:
    """Return a score as an address holds it: 7500 units of 0.0001 are ``0.75``."""
    return f"{score // SCORE_MAX}.{score % SCORE_MAX:04d}".rstrip("0").rstrip(".")
