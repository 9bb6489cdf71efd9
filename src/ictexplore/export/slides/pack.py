"""A presentation as a file: what it says of itself, and the same bytes for the same slides."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from importlib.resources import files

from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Deck

from ictexplore.export.slides.content import Talk
from ictexplore.i18n import format_date
from ictexplore.model import IctexploreError

_LOCALES = {"vi": "vi-VN", "en": "en-GB"}
_CORE = "docProps/core.xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every part: the clock stays out of the file."""


def deck_key(talk: Talk, template: bytes | None) -> str:
    """Return what tells two decks apart: all they say, their template, how they are drawn.

    The day a deck is made doesn't count.
    """
    digest = hashlib.sha256(repr(replace(talk, made=date.min)).encode())
    digest.update(hashlib.sha256(template or b"").digest())
    digest.update(_drawing())
    return f"ictexplore-{digest.hexdigest()[:32]}"


@cache
def _drawing() -> bytes:
    """Return a hash of the modules that draw: with other ones the same talk looks different."""
    digest = hashlib.sha256()
    for module in sorted(files(__package__).iterdir(), key=lambda path: path.name):
        if module.name.endswith(".py"):
            digest.update(module.read_bytes())
    return digest.digest()


def save_deck(deck: Deck, talk: Talk, key: str) -> bytes:
    """Return the file; raises `IctexploreError` for a template whose parts clash.

    And for a day before `_EPOCH`, of a clock that stands: no such file can be written then.
    """
    if talk.made.year < _EPOCH[0]:
        raise IctexploreError("deck.clock", date=format_date(talk.made, talk.language))
    said = deck.core_properties
    made = datetime.combine(talk.made, time())
    said.title, said.subject, said.language = talk.title, talk.subject, _LOCALES[talk.language]
    said.created = said.modified = made
    said.author = said.last_modified_by = "ictexplore"
    said.keywords = said.comments = said.category = ""
    said.identifier, said.revision = key, 1
    parts = [part.partname for part in deck.part.package.iter_parts()]
    if len(set(parts)) < len(parts):  # a slide left over, named by a template's own master
        raise IctexploreError("deck.template_broken")
    saved = io.BytesIO()
    deck.save(saved)
    return _undated(saved)


def read_key(content: bytes) -> str:
    """Return the key of a whole deck, as its maker wrote it; empty for any other file."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as given:
            if given.testzip() is not None:
                return ""
            told = parse_xml(given.read(_CORE)).findtext(
                "{http://purl.org/dc/elements/1.1/}identifier"
            )
    except Exception:  # noqa: BLE001 -- whatever it is, it isn't ours
        return ""
    return told or ""


def _undated(saved: io.BytesIO) -> bytes:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(saved) as given,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for name in given.namelist():
            packed.writestr(zipfile.ZipInfo(name, _EPOCH), given.read(name), zipfile.ZIP_DEFLATED)
    return made.getvalue()
