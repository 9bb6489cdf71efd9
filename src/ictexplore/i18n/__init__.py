"""What a person reads: catalogues in Vietnamese and English, numbers, dates, names."""

from ictexplore.i18n.catalogue import LANGUAGES, Translator, shorten, translator
from ictexplore.i18n.numbers import (
    format_change,
    format_date,
    format_integer,
    format_number,
    format_points,
    format_rank,
    format_score,
    parse_score,
)
from ictexplore.i18n.search import find_unit, search_key

__all__ = [
    "LANGUAGES",
    "Translator",
    "find_unit",
    "format_change",
    "format_date",
    "format_integer",
    "format_number",
    "format_points",
    "format_rank",
    "format_score",
    "parse_score",
    "search_key",
    "shorten",
    "translator",
]
