"""Text of a picture: cleaned, measured, broken into lines, never cut without a sign."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ictexplore.export.typeface import text_width

LEADING = 1.25
"""Height of a line over the size of its letters."""
_ASCENT = 0.92
"""How far below the top of its line a text stands, over its size: marks on capitals have room."""
_SLACK = 0.99
"""Share of the width that is filled: renderers differ by a hair."""
_CUT = "\N{HORIZONTAL ELLIPSIS}"
_UNWRITABLE = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML file may hold."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A text broken into lines of one size."""

    texts: tuple[str, ...]
    size: float
    bold: bool = False

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.texts) * self.size * LEADING

    @property
    def width(self) -> float:
        """Width of the longest line."""
        return max((text_width(t, self.size, bold=self.bold) for t in self.texts), default=0)

    def draw(self, x: float, top: float, ink: str, anchor: str = "start") -> str:
        """Return the lines as SVG below ``top``, left of, right of or around ``x``."""
        first = top + self.size * _ASCENT
        return "".join(
            text_svg(
                text,
                x,
                first + i * self.size * LEADING,
                self.size,
                ink=ink,
                bold=self.bold,
                anchor=anchor,
            )
            for i, text in enumerate(self.texts)
        )


def clean(text: str) -> str:
    """Return a text on one line, letters composed, without what a picture can't hold."""
    return " ".join(unicodedata.normalize("NFC", _UNWRITABLE.sub("", text)).split())


def drop_unwritable(text: str) -> str:
    """Return a piece of XML without the characters that no XML file may hold."""
    return _UNWRITABLE.sub("", text)


def text_svg(  # noqa: PLR0913 -- where, what, how
    text: str,
    x: float,
    baseline: float,
    size: float,
    *,
    ink: str,
    bold: bool = False,
    anchor: str = "start",
) -> str:
    """Return one line of text as SVG."""
    weight = ' font-weight="600"' if bold else ""
    end = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return (
        f'<text x="{x:.2f}" y="{baseline:.2f}" font-size="{size:g}"{weight}{end} fill="{ink}">'
        f"{escape(text)}</text>"
    )


def wrap(text: str, width: float, size: float, *, bold: bool = False) -> Lines:
    """Return the text in as many lines as it takes; a word wider than a line is broken.

    A number stays on the line of the word before it: «DTI 2024», «hạng 12».
    """
    room, lines, line = width * _SLACK, list[str](), ""
    for word in re.split(r" (?!\d)", clean(text)):
        longer = f"{line} {word}".strip()
        if text_width(longer, size, bold=bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _break_word(word, room, size, bold=bold)
        lines += full
    return Lines(tuple(filter(None, (*lines, line))), size, bold)


def fit(
    text: str, width: float, sizes: Sequence[tuple[float, int]], *, bold: bool = False
) -> Lines:
    """Return the text in the first of ``sizes``, each with the most lines it may take, that holds.

    Where none does, the last one's lines end with a sign that there is more.
    """
    for size, most in sizes:
        lines = wrap(text, width, size, bold=bold)
        if len(lines.texts) <= most:
            return lines
    return _cut(lines, most, width)


def balance(lines: Lines, width: float) -> Lines:
    """Return the same text in as many lines, of nearly one length."""
    text, low, high = " ".join(lines.texts), width / max(len(lines.texts), 1), width
    while high - low > lines.size:
        middle = (low + high) / 2
        tried = wrap(text, middle, lines.size, bold=lines.bold)
        if len(tried.texts) > len(lines.texts):
            low = middle
        else:
            high, lines = middle, tried
    return lines


def _cut(lines: Lines, most: int, width: float) -> Lines:
    *kept, last = lines.texts[:most]
    while last and text_width(last + _CUT, lines.size, bold=lines.bold) > width * _SLACK:
        last = last[:-1].rstrip()
    return Lines((*kept, last + _CUT), lines.size, lines.bold)


def _break_word(word: str, room: float, size: float, *, bold: bool) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and text_width(pieces[-1] + letter, size, bold=bold) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces
