"""Kill a process at a step of its choosing: what it leaves is what a power cut leaves."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

_CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir"}


def killed_before(step: int, act: Callable[[], object]) -> bool:
    """Run ``act`` in a child that is killed before its so-manieth change of the file system.

    Return whether it was: with fewer steps it came through, and has to have done so without error.
    """

    def live() -> None:
        _die_before(step)
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


def _die_before(step: int) -> None:
    left = step

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _CHANGES or (event == "open" and _is_writing(arguments[1])):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def _is_writing(mode: object) -> bool:
    return isinstance(mode, str) and bool(set(mode) & set("wxa+"))
