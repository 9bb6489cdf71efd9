"""``ictexplore own-index``: an index of one's own, from a framework and values."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.own_index_file import OwnFileOptions, write_own_file
from ictexplore.cli.own_index_options import (
    OwnIndexOptions,
    check_levels,
    parse_settings,
    unused_options,
)
from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.export.own_index import format_own, score_decimals
from ictexplore.i18n import Translator, format_integer, shorten
from ictexplore.i18n.catalogue import GIVEN_MAX
from ictexplore.i18n.places import NONE
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import Notice
from ictexplore.reading.own_index.files import read_files
from ictexplore.reading.own_index.sheet import Sheet, read_sheet

FILE_MAX_MB = 100


def print_own_index(
    options: OwnIndexOptions, asked: OwnFileOptions, *, language: str, as_json: bool
) -> None:
    """Print the scores and ranks of all units, best first; notices go to stderr.

    Where a file is asked for it is made, and where it is is printed in their place.
    """
    with answering(language, as_json=as_json) as t:
        settings, path = parse_settings(options), asked.find_path()
        files = read_files(
            _read(options.framework, "--framework", "framework.csv"),
            _read(options.values, "--values", "values.csv"),
            _read(options.goalposts, "--goalposts", "goalposts.csv")
            if settings.normalisation == "goalposts"
            else None,
        )
        check_levels(settings, files.framework)
        settings = replace(settings, goalposts=files.goalposts)
        index = build_index(files.framework, settings, files.values)
        _tell([*unused_options(options), *files.notices, *index.notices], t)
        if path is None:
            typer.echo(dump(index_record(index)) if as_json else _text(index, t))
            return
        size = write_own_file(index, path, asked, _names(options), t)
        if as_json:
            typer.echo(dump({"file": str(path), "bytes": size}))
        else:
            typer.echo(t("output.made", file=path, size=format_integer(size, t.language)))


def index_record(index: OwnIndex) -> dict[str, Any]:
    """Return units with scores at full precision and ranks, best first, ready for JSON."""
    columns = {node.code: index.scores[node.code].tolist() for node in index.framework.nodes}
    return {
        "units": [
            {
                "unit": index.units[i],
                "scores": {code: _plain(column[i]) for code, column in columns.items()},
                "rank": int(index.places[i]) or None,
            }
            for i in ranked_units(index)
        ]
    }


def ranked_units(index: OwnIndex) -> list[int]:
    """Return the positions of units, best first, those without a score last."""
    places = index.places.tolist()
    return sorted(range(len(places)), key=lambda i: places[i] or len(places) + 1)


def _names(options: OwnIndexOptions) -> tuple[str, ...]:
    """Return how the files are called that the figures are from."""
    given = (options.framework, options.values, options.goalposts)
    return tuple(shorten(Path(path).name) for path in given if path is not None)


def _read(given: str | None, option: str, example: str) -> Sheet:
    """Return the table in the file that an option names."""
    if given is None:
        raise IctexploreError("ownindex.file_option", option=option, example=example)
    path, name = Path(given), shorten(Path(given).name)
    try:
        if path.stat().st_size > FILE_MAX_MB * 1_000_000:
            raise IctexploreError("ownindex.file_large", file=name, most=FILE_MAX_MB)
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a path with a zero in it
        told = given if len(given) <= GIVEN_MAX else name
        raise IctexploreError("ownindex.file_missing", file=shorten(told)) from error
    return read_sheet(data, name)


def _tell(notices: Iterable[Notice], t: Translator) -> None:
    for notice in notices:
        message = t(notice.key, **notice.values)
        typer.echo(t("ownindex.notice", message=message), err=True)


def _plain(score: float) -> float | None:
    return None if math.isnan(score) else score


def _text(index: OwnIndex, t: Translator) -> str:
    root = index.framework.root
    shown = [root, *index.framework.children[root.code]]
    decimals = score_decimals(index.settings)
    heads = (t("common.rank"), t("ownindex.head_unit"), *(node.label for node in shown))
    rows = [
        (
            str(index.places[i] or NONE),
            index.units[i],
            *(
                format_own(float(index.scores[node.code][i]), t.language, decimals)
                for node in shown
            ),
        )
        for i in ranked_units(index)
    ]
    ranked = int((index.places > 0).sum())
    lines = [
        t("ownindex.band"),
        "",
        align([heads, *rows], numeric=frozenset({0, *range(2, len(heads))})),
    ]
    if ranked < len(index.units):
        lines += ["", t("ownindex.counted", ranked=ranked, units=len(index.units))]
    return "\n".join(lines)
