"""What an operator allows, and what that means for somebody who signed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

ALL = "*"
_HOUR_S = 3600


@dataclass(frozen=True, slots=True)
class Visitor:
    """What somebody may do; ``name`` is empty where nobody has to sign in."""

    name: str = ""
    is_known: bool = True
    may_view: bool = True
    may_bring: bool = True


@dataclass(frozen=True, slots=True)
class Rules:
    """Who may view and who may bring tables and write SQL; for how many ``hours`` after sign-in.

    An entry is an address, ``@domain`` for all addresses of a domain, or ``*`` for all accounts.
    Who may bring may view as well.
    """

    viewers: tuple[str, ...] = (ALL,)
    analysts: tuple[str, ...] = (ALL,)
    hours: int = 12

    @classmethod
    def read(cls, section: Mapping[str, Any]) -> Rules:
        """Return the rules of the settings; raises ``ValueError`` for what isn't understood.

        A word that is misspelt must not open a door.
        """
        unknown = set(section) - {field.name for field in fields(cls)}
        lists = {name: section[name] for name in ("viewers", "analysts") if name in section}
        hours = section.get("hours", cls().hours)
        if (
            unknown
            or not all(map(_is_list_of_entries, lists.values()))
            or not isinstance(hours, int)
        ):
            message = f"[access] is not understood: {sorted(unknown or section)}"
            raise ValueError(message)
        return cls(**{name: tuple(entries) for name, entries in lists.items()}, hours=hours)

    def judge(self, user: Mapping[str, Any], now: float) -> Visitor:
        """Return what somebody may do with the claims of their account at a time in seconds."""
        if not user.get("is_logged_in") or now - _seconds(user) > self.hours * _HOUR_S:
            return Visitor(is_known=False, may_view=False, may_bring=False)
        # Only an address that the organisation vouches for; many leave the claim out.
        is_vouched = user.get("email_verified", True) is True
        email = str(user.get("email", "")).strip().casefold() if is_vouched else ""
        may_bring = _allows(self.analysts, email)
        may_view = may_bring or _allows(self.viewers, email)
        return Visitor(email, may_view=may_view, may_bring=may_bring)


def _is_list_of_entries(given: object) -> bool:
    return isinstance(given, list | tuple) and all(
        isinstance(entry, str) and (entry == ALL or "@" in entry) for entry in given
    )


def _seconds(user: Mapping[str, Any]) -> float:
    issued = user.get("iat")
    return float(issued) if isinstance(issued, int | float) else 0.0


def _allows(entries: tuple[str, ...], email: str) -> bool:
    if not email:
        return False
    domain = f"@{email.rpartition('@')[2]}"
    return any(entry == ALL or entry.strip().casefold() in {email, domain} for entry in entries)
