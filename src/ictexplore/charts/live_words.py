"""Vega expressions that write figures and sentences as the rest of the product writes them."""

from __future__ import annotations

import json
import re

from ictexplore.i18n import Translator, format_integer, format_score
from ictexplore.model import SCORE_DECIMALS, SCORE_MAX

_RANGE_DASH = "\N{EN DASH}"
_MINUS = "\N{MINUS SIGN}"
_HOLE = re.compile("\0(.+?)\0")


def text(value: str) -> str:
    """Return an expression for a constant text."""
    # Every line terminator of JavaScript is escaped, as everything beyond ASCII is.
    return json.dumps(value)


def score_text(value: str, language: str) -> str:
    """Return an expression for a score to four decimals; ``value`` gives units of 0.0001."""
    point = format_score(0, language)[1]
    # 10000 + the fraction keeps its zeros; the leading 1 is cut off.
    fraction = f"slice('' + ({SCORE_MAX} + ({value}) % {SCORE_MAX}), -{SCORE_DECIMALS})"
    return f"(floor(({value}) / {SCORE_MAX}) + {text(point)} + {fraction})"


def change_text(value: str, language: str) -> str:
    """Return an expression for a signed change of score, without a sign where there is none."""
    sign = f"(({value}) > 0 ? '+' : ({value}) < 0 ? {text(_MINUS)} : '')"
    return f"({sign} + {score_text(f'abs({value})', language)})"


def points_text(value: str, language: str) -> str:
    """Return an expression for signed points, two decimals at most, as `format_points` has them.

    ``value`` gives hundredths of a point and names a parameter: it is written many times.
    """
    point, group = format_score(0, language)[1], format_integer(1000, language)[1]
    whole, rest = f"floor(abs({value}) / 100)", f"abs({value}) % 100"
    sign = f"({value} > 0 ? '+' : {value} < 0 ? {text(_MINUS)} : '')"
    thousands = (
        f"({whole} < 1000 ? '' + {whole}"
        f" : floor({whole} / 1000) + {text(group)} + slice('' + (1000 + {whole} % 1000), -3))"
    )
    fraction = (
        f"({rest} == 0 ? '' : {rest} % 10 == 0 ? {text(point)} + {rest} / 10"
        f" : {text(point)} + slice('' + (100 + {rest}), -2))"
    )
    return f"({sign} + {thousands} + {fraction})"


def place_text(best: str, worst: str) -> str:
    """Return an expression for a place, or for the first and the last of an interval."""
    return f"({best} == {worst} ? '' + {best} : {best} + {text(_RANGE_DASH)} + {worst})"


def phrase(words: Translator, key: str, **values: str) -> str:
    """Return an expression for the sentence of ``key`` whose placeholders are expressions."""
    sentence = words(key, **{name: f"\0{name}\0" for name in values})
    parts = _HOLE.split(sentence)
    spoken = [
        f"({values[part]})" if position % 2 else text(part) for position, part in enumerate(parts)
    ]
    return f"({' + '.join(part for part in spoken if part != text(''))})"
