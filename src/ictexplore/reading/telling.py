"""Findings, worded by the catalogues' keys in ``tables``."""

from __future__ import annotations

from ictexplore.model import Finding, Severity

Place = tuple[int | None, int | None]
"""Line and column that a finding is about, ``None`` where it is about all of them."""

_ALL: Place = (None, None)


def tell(severity: Severity, key: str, at: Place = _ALL, /, **values: object) -> Finding:
    """Return a finding, at a line and a column if it is about one."""
    return Finding(severity, key, values, *at)


def error(key: str, at: Place = _ALL, /, **values: object) -> Finding:
    """Return what keeps a table from being taken over."""
    return tell("error", key, at, **values)


def doubt(key: str, at: Place = _ALL, /, **values: object) -> Finding:
    """Return what somebody has to accept before a table is taken over."""
    return tell("doubt", key, at, **values)


def note(key: str, at: Place = _ALL, /, **values: object) -> Finding:
    """Return what was done with a table, or left out of it."""
    return tell("note", key, at, **values)
