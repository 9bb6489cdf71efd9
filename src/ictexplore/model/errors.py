"""The one base of all errors that are meant to be read by a person."""

from __future__ import annotations

from collections.abc import Sequence


class IctexploreError(Exception):
    """Base class of every error the package raises on purpose.

    ``key`` names the sentence in the catalogues, ``values`` fill its placeholders: the edge
    (page or command line) words it in the user's language.
    """

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.values = values
        listed = ", ".join(f"{name}={value!r}" for name, value in values.items())
        super().__init__(f"{key} ({listed})" if listed else key)


class ProblemsError(IctexploreError):
    """All that is wrong with what a user brought, not only what was found first."""

    def __init__(self, problems: Sequence[IctexploreError]) -> None:
        first, *_ = problems
        super().__init__(first.key, **first.values)
        self.problems = tuple(problems)
