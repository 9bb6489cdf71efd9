"""What is wrong with the data, cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ictexplore.model import IctexploreError


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A cell that breaks a rule.

    ``row`` is the line in the file (the header is 1, the file as a whole 0). ``expected`` is the
    catalogue key of the sentence that says what was expected, ``detail`` its particular.
    """

    file: str
    row: int
    column: str
    value: str
    expected: str
    detail: str

    @property
    def values(self) -> dict[str, object]:
        """Return what fills the placeholders of ``expected``."""
        return {
            "file": self.file,
            "row": self.row,
            "column": self.column,
            "value": self.value,
            "detail": self.detail,
        }


class DataFaultError(IctexploreError):
    """The data breaks its own rules; words the first fault and carries them all."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        first = self.faults[0]
        super().__init__(first.expected, **first.values, count=len(self.faults))


def word_faults(faults: Sequence[Fault], t: Callable[..., str]) -> list[str]:
    """Return a sentence a fault; ``t`` fills a catalogue key with its values."""
    return [t(fault.expected, **fault.values) for fault in faults]
