"""The bundled data: opened once, and copies of it with one damaged cell."""

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ictexplore.store import Store, default_data_dir, open_store

DATA = default_data_dir()

Damage = Callable[..., int]


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cache")
    shutil.copy(open_store().path, folder)
    return folder


@pytest.fixture(scope="session")
def store(cache_dir: Path) -> Store:
    return open_store(DATA, cache_dir)


@pytest.fixture
def data_copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "data"))


@pytest.fixture
def damage(data_copy: Path) -> Damage:
    """Return a function that changes one cell of the copy and tells the line it stands on."""

    def change(table: str, row: dict[str, str], column: str, value: str) -> int:
        path = data_copy / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        found = [i for i, each in enumerate(rows) if row.items() <= each.items()]
        assert len(found) == 1, f"{row} names {len(found)} rows of {table}"
        rows[found[0]][column] = value
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        return found[0] + 2

    return change
