"""The fonts that pictures need, and frames with the places as published."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from ictexplore.charts import ranking_frame, register_fonts
from ictexplore.engine.places import published_places
from ictexplore.model import EditionTable


def frame_of(table: EditionTable, **options: Any) -> pd.DataFrame:
    return ranking_frame(table, published_places(table), **options)


@pytest.fixture(scope="session", autouse=True)
def _fonts() -> None:
    register_fonts()


def rows(frame: pd.DataFrame, *columns: str) -> list[tuple[object, ...]]:
    return list(frame[list(columns)].itertuples(index=False, name=None))
