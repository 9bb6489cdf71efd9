"""A unit that moves by chance, and what parameters say of it."""

from __future__ import annotations

import random
from dataclasses import dataclass

from ictexplore.charts.live_signals import Motion, live_params
from ictexplore.engine.places import published_places
from ictexplore.i18n import Translator, translator
from ictexplore.model import HOLD, SCORE_MAX, Assumption, EditionTable, RankInterval
from ictexplore.takeaway.motion import find_motion
from tests.charts.vega import evaluate, params_of


@dataclass(frozen=True)
class Moving:
    """A unit with all there is to know of it, spoken of in a language."""

    table: EditionTable
    motion: Motion
    t: Translator

    @classmethod
    def of(
        cls,
        table: EditionTable,
        unit: str,
        assumption: Assumption = HOLD,
        earlier: EditionTable | None = None,
        language: str = "vi",
    ) -> Moving:
        motion = find_motion(table, unit, assumption, earlier, language=language)
        return cls(table, motion, translator(language))

    @property
    def place(self) -> RankInterval:
        return published_places(self.table)[self.motion.unit]

    def draw_changes(self, chance: random.Random) -> dict[str, int]:
        """Move some controls: far, to an end, or by a hair."""
        count = chance.randint(0, len(self.motion.controls))
        near = {
            c.code: c.baseline + chance.choice([-1, 1])
            for c in chance.sample(self.motion.controls, count)
        }
        return {
            code: chance.choice([chance.randint(0, SCORE_MAX), 0, SCORE_MAX, value])
            for code, value in near.items()
            if 0 <= value <= SCORE_MAX
        }

    def say(self, params: dict[str, str], shown: list[str], changes: dict[str, int]) -> list[str]:
        """Return what the named parameters say once the controls are changed."""
        figures = params_of({"params": live_params(self.table, self.motion, self.place, self.t)})
        values = {f"control_{code}": value for code, value in changes.items()}
        said = evaluate(figures | params, shown, **values)
        return [said[name] for name in shown]
