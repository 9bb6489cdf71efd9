"""Sentences by key, one folder a language and one TOML file an area."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from ictexplore.model import IctexploreError, Origin, ProblemsError, Text

LANGUAGES = ("vi", "en")
"""Languages of the product, the first being the one a newcomer meets."""

OWN = "own."
"""Beginning of the keys of what is said instead where a table is somebody's own."""

GIVEN_MAX = 40
"""How many characters of what a person typed are quoted back."""


@dataclass(frozen=True, slots=True)
class Translator:
    """Words keys in one language: ``t("whatif.title", unit="Ninh Bình")``."""

    language: str
    _texts: Mapping[str, str] = field(repr=False)

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of ``key`` with its placeholders filled.

        A ``Text`` value reads in this language and a tuple is joined by commas. ``KeyError``
        for a key or placeholder that isn't there: a mistake in the program, not of its user.
        """
        if key not in self._texts:
            message = f"no text {key!r} in the {self.language!r} catalogue"
            raise KeyError(message)
        shown = {name: self._show(value) for name, value in values.items()}
        return self._texts[key].format_map(shown)

    def word(self, error: IctexploreError) -> str:
        """Return the sentence that tells a person what went wrong and what to do.

        Of several problems it returns a line each.
        """
        if isinstance(error, ProblemsError):
            return "\n".join(map(self.word, error.problems))
        return self(error.key, **error.values)

    def _show(self, value: object) -> str:
        if isinstance(value, Text):
            return value.in_language(self.language)
        if isinstance(value, tuple):
            return ", ".join(self._show(item) for item in value)
        return str(value)


def translator(language: str, origin: Origin = "bundled") -> Translator:
    """Return the translator of ``language``; ``error.unknown_language`` when there is none.

    ``origin`` is whose figures are spoken of: those of a table that somebody brought are never
    called published.
    """
    if language not in LANGUAGES:
        raise IctexploreError("error.unknown_language", given=shorten(language), known=LANGUAGES)
    texts = catalogue(language) if origin == "bundled" else _own_catalogue(language)
    return Translator(language, texts)


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return every text of ``language`` by full key, ``<area>.<key>``. Read once a process."""
    texts: dict[str, str] = {}
    for path in sorted(files(__package__).joinpath(language).iterdir(), key=lambda p: p.name):
        area, _, extension = path.name.partition(".")
        if extension == "toml":
            content = tomllib.loads(path.read_text(encoding="utf-8"))
            texts |= {f"{area}.{key}": text for key, text in content.items()}
    return MappingProxyType(texts)


@cache
def _own_catalogue(language: str) -> Mapping[str, str]:
    """Return the texts with those of ``own`` in the places that their keys name."""
    texts = catalogue(language)
    own = {replaced_key(key): text for key, text in texts.items() if key.startswith(OWN)}
    return MappingProxyType({**texts, **own})


def replaced_key(key: str) -> str:
    """Return the key whose text one of ``own`` replaces: ``own.tray__published``'s."""
    return key.removeprefix(OWN).replace("__", ".", 1)


def shorten(given: str) -> str:
    """Return what a person typed on one line of at most ``GIVEN_MAX`` printable characters."""
    # A hostile address may be very long: cut before looking at each character.
    head = given[: 4 * GIVEN_MAX]
    line = " ".join("".join(c if c.isprintable() else " " for c in head).split())
    is_whole = len(line) <= GIVEN_MAX and len(head) == len(given)
    return line if is_whole else line[: GIVEN_MAX - 1].rstrip() + "…"
