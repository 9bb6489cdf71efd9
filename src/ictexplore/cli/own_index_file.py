"""``own-index --output``: slides or a workbook of one unit of an index of one's own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ictexplore.cli.export import read_template
from ictexplore.cli.writing import find_path, write_file
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.goal import OwnGoal, OwnPlace, OwnScore
from ictexplore.engine.own_index.rooms import OwnLimits
from ictexplore.engine.own_index.standings import best_beside
from ictexplore.i18n import Translator, search_key, shorten
from ictexplore.model import IctexploreError, ProblemsError
from ictexplore.model.own_index import few_names
from ictexplore.reading.own_index.numbers import parse_number
from ictexplore.takeaway.files import TEMPLATE_SUFFIX
from ictexplore.takeaway.own_index.files import SUFFIXES, make_own_file
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.settings import settings_words


@dataclass(frozen=True, slots=True)
class OwnFileOptions:
    """What the file is about and where it goes, as typed."""

    output: str | None
    template: str | None = None
    unit: str | None = None
    settings: Sequence[str] = ()
    place: str | None = None
    composite: str | None = None
    caps: Sequence[str] = ()
    efforts: Sequence[str] = ()

    def find_path(self) -> Path | None:
        """Return where the file goes, ``None`` where none is asked for.

        Raises `ProblemsError` for options that say something of a file that isn't made.
        """
        if self.output is not None:
            return find_path(self.output, SUFFIXES)
        given = {
            "--unit": self.unit,
            "--set": self.settings,
            "--rank": self.place,
            "--composite": self.composite,
            "--max": self.caps,
            "--effort": self.efforts,
            "--template": self.template,
        }
        if idle := [option for option, value in given.items() if value]:
            raise ProblemsError(
                [IctexploreError("ownfile.output_needed", option=option) for option in idle]
            )
        return None


def write_own_file(
    index: OwnIndex, path: Path, asked: OwnFileOptions, names: tuple[str, ...], t: Translator
) -> int:
    """Write the file and return its bytes; `IctexploreError` for what can't be meant."""
    suffix, template = path.suffix.lower(), None
    if asked.template is not None:
        if suffix != TEMPLATE_SUFFIX:
            raise IctexploreError("output.template_elsewhere", suffix=TEMPLATE_SUFFIX)
        template = read_template(asked.template)
    material = gather_own(index, asked, names, t)
    # What can't be meant is refused, whether the file tells of it or not.
    _ = material.outcome, material.answer
    return write_file(path, lambda: make_own_file(material, suffix, template=template))


def gather_own(
    index: OwnIndex, asked: OwnFileOptions, names: tuple[str, ...], t: Translator
) -> OwnMaterial:
    """Return the unit that is asked for with its changes, its goal and its limits."""
    unit = find_unit(index, asked.unit)
    return OwnMaterial(
        index=index,
        unit=unit,
        other=best_beside(index, unit),
        said=settings_words(index.settings, t),
        band=t("ownpage.band"),
        sources=(t("ownpage.source_own", files=names),),
        language=t.language,
        link="",
        made=date.today(),  # noqa: DTZ011 -- the day where the file is made
        changes=parse_pairs(index, "--set", asked.settings),
        goal=find_goal(asked),
        limits=OwnLimits(
            parse_pairs(index, "--max", asked.caps), parse_pairs(index, "--effort", asked.efforts)
        ),
    )


def find_unit(index: OwnIndex, given: str | None) -> int:
    """Return the position of the unit named, with or without marks; the first without a name."""
    if given is None:
        return 0
    if given in index.units:
        return index.units.index(given)
    key = search_key(given)
    found = [i for i, name in enumerate(index.units) if search_key(name) == key]
    if len(found) == 1:
        return found[0]
    known = few_names([shorten(name) for name in index.units])
    raise IctexploreError("ownfile.unit_unknown", given=shorten(given), known=known)


def find_goal(asked: OwnFileOptions) -> OwnGoal | None:
    """Return the place or the score that is wanted; `IctexploreError` for both or for no number."""
    if asked.place is not None and asked.composite is not None:
        raise IctexploreError("ownfile.one_goal")
    if asked.place is not None:
        return OwnPlace(_whole(asked.place))
    return None if asked.composite is None else OwnScore(_number("--composite", asked.composite))


def parse_pairs(index: OwnIndex, option: str, given: Sequence[str]) -> dict[str, float]:
    """Return indicator → number from ``code=number``."""
    known = tuple(node.code for node in index.framework.indicators)
    pairs = {}
    for text in given:
        code, equals, number = (part.strip() for part in text.rpartition("="))
        if not equals:
            raise IctexploreError("ownfile.pair_form", option=option, given=shorten(text))
        if code not in known:
            raise IctexploreError("ownindex.unknown_indicator", given=shorten(code), known=known)
        pairs[code] = _number(option, number)
    return pairs


def _whole(given: str) -> int:
    number = _number("--rank", given)
    if number != int(number):
        raise IctexploreError("ownfile.number_form", option="--rank", given=shorten(given))
    return int(number)


def _number(option: str, given: str) -> float:
    try:
        number = parse_number(given)
    except ValueError:
        number = math.nan
    if math.isnan(number):
        raise IctexploreError("ownfile.number_form", option=option, given=shorten(given))
    return number
