"""Where a command writes: the path as typed, and a file that is there whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ictexplore.i18n import shorten
from ictexplore.model import IctexploreError
from ictexplore.store.workplace import Workplace

_PATH_MAX = 100
"""Characters of a path that a sentence tells."""


def write_file(path: Path, make: Callable[[], bytes]) -> int:
    """Write what ``make`` gives beside ``path``, let it take its place, return its bytes.

    Whether the folder takes a file is tried first. Raises ``output.unwritable``; on this and any
    other error whatever stood at ``path`` still does, and nothing stands beside it. Nor does
    what a process left that was killed here before.
    """
    with _wording(path):
        place = Workplace(path.parent)
    try:
        content = make()
        with _wording(path):
            part = place.path / "made"
            part.write_bytes(content)
            part.replace(path)
    finally:
        place.close()
    return len(content)


@contextmanager
def _wording(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise IctexploreError("output.unwritable", given=tell_path(str(path))) from error


def find_path(given: str | None, known: Sequence[str]) -> Path:
    """Return the file that ``--out`` names, its suffix one of ``known``; `IctexploreError` else."""
    if not (given and given.strip()):
        raise IctexploreError("output.missing", known=tuple(known))
    path = Path(given)
    with _wording(path):
        is_folder, has_folder = path.is_dir(), path.parent.is_dir()
    if is_folder:
        raise IctexploreError("output.is_folder", given=tell_path(given))
    if path.suffix.lower() not in known:
        raise IctexploreError("output.unknown_suffix", given=shorten(path.name), known=tuple(known))
    if not has_folder:
        raise IctexploreError("output.no_folder", given=tell_path(str(path.parent)))
    return path


def tell_path(path: str) -> str:
    """Return a path on one line, its end where it is long: that tells which file is meant."""
    line = "".join(c if c.isprintable() else " " for c in path[-_PATH_MAX:])
    return line if len(path) <= _PATH_MAX else f"…{line}"
