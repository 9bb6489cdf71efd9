"""The command line run in this process, on the bundled data or on a damaged copy."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ictexplore.cli import main
from ictexplore.store import Store, default_data_dir


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory, store: Store) -> Path:
    folder = tmp_path_factory.mktemp("cache")
    shutil.copy(store.path, folder)
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, cache: Path) -> Run:
    monkeypatch.setenv("ICTEXPLORE_CACHE", str(cache))

    def start(*arguments: str) -> Answer:
        with pytest.raises(SystemExit) as left:
            main(arguments)
        printed = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return Answer(left.value.code, printed.out, printed.err)

    return start


@pytest.fixture
def broken_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One score of Ninh Bình reads 7.223 instead of 0.7223."""
    copy = Path(shutil.copytree(default_data_dir(), tmp_path / "data"))
    scores = copy / "scores.csv"
    text = scores.read_text(encoding="utf-8")
    right, wrong = "dti-2024-34,37,composite,0.7223,", "dti-2024-34,37,composite,7.223,"
    assert text.count(right) == 1
    scores.write_text(text.replace(right, wrong), encoding="utf-8")
    monkeypatch.setenv("ICTEXPLORE_DATA", str(copy))
