"""Kill a process at a step of its choosing: what it leaves is what a power cut leaves.

As a program it kills commands: ``python -m tests.killing`` reads jobs from stdin.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Collection, Iterator
from itertools import count
from pathlib import Path

_WRITING = "open to write"
_CHANGES = frozenset({"os.mkdir", "os.rename", "os.remove", "os.rmdir", _WRITING})


def killed_before(
    step: int, act: Callable[[], object], changes: Collection[str] = _CHANGES
) -> bool:
    """Run ``act`` in a child that is killed before its so-manieth change of the file system.

    Return whether it was: with fewer steps it came through, and has to have done so without error.
    """

    def live() -> None:
        _die_before(step, changes)
        act()

    child = multiprocessing.get_context("fork").Process(target=live)
    child.start()
    child.join()
    assert child.exitcode in {0, -signal.SIGKILL}
    return child.exitcode != 0


def killed_at_each_step(act: Callable[[], object]) -> Iterator[int]:
    """Run ``act`` in children, each killed one step later; yield after each, until one lives."""
    for step in count(1):
        if not killed_before(step, act):
            return
        yield step


def litter(folder: Path) -> list[str]:
    """Return what was left unfinished in the folder or below."""
    return [path.name for path in folder.rglob("*") if path.name.endswith(".part")]


def _die_before(step: int, changes: Collection[str]) -> None:
    left = step

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        is_writing = event == "open" and _is_writing(arguments[1])
        if (_WRITING if is_writing else event) in changes:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def _is_writing(mode: object) -> bool:
    return isinstance(mode, str) and bool(set(mode) & set("wxa+"))


def _kill_commands() -> None:
    """Run each command, its environment along, until the rename that it is killed before."""
    # What a command imports on demand, its child has from here.
    from ictexplore.cli import brief, export, import_table, main, query  # noqa: F401, PLC0415
    from ictexplore.takeaway import deck, table  # noqa: F401, PLC0415

    for rename, environment, arguments in json.load(sys.stdin):
        os.environ.update(environment)
        was_killed = killed_before(rename, lambda given=arguments: main(given), {"os.rename"})
        assert was_killed, f"{arguments} came through"


if __name__ == "__main__":
    _kill_commands()
