"""How the slides of a deck look: language, size of type, colours on the template's ground."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ictexplore.charts.theme import PUBLISHED, SIMULATED, palette
from ictexplore.export.slides.content import Tone

OWN_BAND = palette(dark=False).muted
BANDS = {False: PUBLISHED, True: SIMULATED}
"""Whether a slide is simulated → colour of its band, which has a ground of its own."""


@dataclass(frozen=True, slots=True)
class Look:
    """Language and day of the deck, size of its type beside the own one, whether on dark ground."""

    language: str
    made: date
    scale: float
    dark: bool

    def colour(self, tone: Tone) -> str:
        """Return the colour of a tone, such as ``#0b5cad``."""
        colours = palette(dark=self.dark)
        return str(getattr(colours, tone))
