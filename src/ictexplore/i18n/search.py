"""Find a province by whatever a person types: with or without marks, Đ, hyphens, «TP.»."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache

from ictexplore.i18n.catalogue import shorten
from ictexplore.model import IctexploreError

NEAREST_MAX = 5
"""How many names a message suggests when some are close."""

_GIVEN_MAX = 100
_KEPT_MAX = 4096
_ALIKE = 0.6
# Đ has no decomposition; Ð (eth) is what old keyboards typed in its place.
_STROKES = str.maketrans({"đ": "d", "ð": "d"})
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_KIND_OF_UNIT = re.compile(r"^(?:tp|thanh pho|tinh) (?=\S)")


def search_key(name: str) -> str:
    """Return ``name`` as plain lower-case words: «Đắk Lắk» and «Tỉnh ĐẮK-LẮK» are ``dak lak``."""
    return _kept_key(name) if len(name) <= _GIVEN_MAX else _search_key(name)


def _search_key(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(_STROKES))
    unmarked = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _KIND_OF_UNIT.sub("", _BETWEEN_WORDS.sub(" ", unmarked).strip())


_kept_key = lru_cache(_KEPT_MAX)(_search_key)
"""The names of units are asked for on every run of a page."""


def find_unit(text: str, names: Mapping[str, str]) -> str:
    """Return the code of the unit that ``text`` names, by any spelling or by the code itself.

    ``names`` maps each spelling to its code, a unit's proper name before its other spellings.
    Raises ``error.unknown_unit`` (``given``, ``nearest``: the closest names, or all when none
    is close) or ``error.ambiguous_unit`` (``given``, ``candidates``).
    """
    given = text.strip()
    if given in set(names.values()):
        return given
    proper = _proper_names(names)
    # A spelling with its marks is more telling than the same letters without.
    for same in (_folded, _compact):
        wanted = same(given[:_GIVEN_MAX])
        codes = list(dict.fromkeys(code for name, code in names.items() if same(name) == wanted))
        if len(codes) == 1 and len(given) <= _GIVEN_MAX:
            return codes[0]
        if codes:
            candidates = tuple(proper[code] for code in codes)
            raise IctexploreError(
                "error.ambiguous_unit", given=shorten(text), candidates=candidates
            )
    raise IctexploreError("error.unknown_unit", given=shorten(text), nearest=_nearest(given, names))


def _proper_names(names: Mapping[str, str]) -> dict[str, str]:
    proper: dict[str, str] = {}
    for name, code in names.items():
        proper.setdefault(code, name)
    return proper


def _nearest(given: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return proper names close to ``given``, those that contain it first; all when none is."""
    proper = _proper_names(names)
    code_by_key: dict[str, str] = {}
    for name, code in names.items():
        code_by_key.setdefault(search_key(name), code)
    wanted = search_key(given[:_GIVEN_MAX])
    containing = [key for key in code_by_key if wanted and wanted in key]
    alike = get_close_matches(wanted, code_by_key, n=NEAREST_MAX, cutoff=_ALIKE)
    close = dict.fromkeys(proper[code_by_key[key]] for key in [*containing, *alike])
    return tuple(close)[:NEAREST_MAX] or tuple(proper.values())


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _compact(name: str) -> str:
    return search_key(name).replace(" ", "")
