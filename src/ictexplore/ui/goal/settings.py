"""Caps and efforts in the address: ``toi-da=hd_kinh_te_so-0.8``, ``cong-suc=hd_kinh_te_so-2``."""

from __future__ import annotations

import re
from collections.abc import Collection

from ictexplore.i18n import parse_score

CAPS, EFFORTS = "toi-da", "cong-suc"

_NUMBER = re.compile(r"[0-9]{1,4}([.,][0-9]{1,4})?")


def read_cap(given: str, known: Collection[str]) -> tuple[str, int] | None:
    """Return the dimension and its cap; ``None`` where no dimension of ``known`` is meant.

    Raises `IctexploreError` for a score that can't be read.
    """
    code, _, score = given.rpartition("-")
    return (code, parse_score(score)) if code in known else None


def read_effort(given: str, known: Collection[str]) -> tuple[str, float] | None:
    """Return the dimension and its effort per point; ``None`` where that isn't what is said."""
    code, _, effort = given.rpartition("-")
    if code not in known or not _NUMBER.fullmatch(effort):
        return None
    return code, float(effort.replace(",", "."))


def write_setting(code: str, typed: str) -> str:
    """Return what was typed for a dimension as the address holds it."""
    return f"{code}-{typed.strip().replace(',', '.')}"
