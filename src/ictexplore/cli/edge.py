"""Where answers and errors leave the program: text for people, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import typer

from ictexplore.i18n import LANGUAGES, Translator, translator
from ictexplore.model import IctexploreError
from ictexplore.store import DataFaultError, Fault, word_faults

BAD_INPUT, BROKEN = 2, 1
"""Exit codes: a question that can't be answered, and data that breaks its own rules."""


@contextmanager
def answering(language: str, *, as_json: bool) -> Iterator[Translator]:
    """Give the words of ``language``; word any error on stderr and leave with its exit code."""
    t = translator(language if language in LANGUAGES else LANGUAGES[0])
    try:
        yield translator(language)
    except DataFaultError as error:
        typer.echo(_told(say_faults(error.faults, t), t, as_json=as_json), err=True)
        raise typer.Exit(BROKEN) from error
    except IctexploreError as error:
        lines = [t.word(error)] if as_json else t.word(error).split("\n")
        typer.echo("\n".join(_told(line, t, as_json=as_json) for line in lines), err=True)
        raise typer.Exit(BAD_INPUT) from error


def _told(message: str, t: Translator, *, as_json: bool) -> str:
    return dump({"error": message}) if as_json else t("cli.error", message=message)


def say_faults(faults: Sequence[Fault], t: Translator) -> str:
    """Return the faults of the data, a line each, under one that counts them."""
    return "\n".join([t("check.faults", count=len(faults)), *word_faults(faults, t)])


def dump(record: object) -> str:
    """Return JSON on one line, letters as they are."""
    return json.dumps(record, ensure_ascii=False)


def align(rows: Sequence[Sequence[str]], *, numeric: frozenset[int] = frozenset()) -> str:
    """Return rows as aligned columns, those in ``numeric`` to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(
            cell.rjust(width) if i in numeric else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)
