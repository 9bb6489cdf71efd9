"""Tables written as lines, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ictexplore.i18n import translator
from ictexplore.model import IctexploreError, ProblemsError
from ictexplore.reading.own_index.sheet import Sheet, read_sheet

FRAMEWORK = """code,parent,level,direction,weight
I,,3,1,1
A,I,2,1,0.6
B,I,2,1,0.4
a,A,1,1,1
b,A,1,-1,2
c,B,1,1,1
"""


def lines(text: str, file: str = "x.csv") -> Sheet:
    return read_sheet(text.encode(), file)


def problems(read: Callable[[], object]) -> tuple[IctexploreError, ...]:
    with pytest.raises(ProblemsError) as caught:
        read()
    return caught.value.problems


def keys(read: Callable[[], object]) -> list[str]:
    return [problem.key.removeprefix("ownindex.") for problem in problems(read)]


def sentences(read: Callable[[], object], language: str = "vi") -> list[str]:
    return [translator(language).word(problem) for problem in problems(read)]
