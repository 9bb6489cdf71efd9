"""The command line as people start it: a process of its own, in any locale."""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ictexplore.store import Store

SCENARIO = (
    *("whatif", "--edition", "dti-2024-34", "--unit", "Ninh Bình"),
    *("--set", "hd_kinh_te_so=0,75"),
)


@pytest.fixture(scope="module")
def cache(store: Store) -> Path:
    return store.path.parent


def start(
    cache: Path, *arguments: str, before: Callable[[], None] | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "ictexplore", *arguments],
        capture_output=True,
        check=False,
        preexec_fn=before,
        env={**os.environ, "ICTEXPLORE_CACHE": str(cache), **environment},
    )


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"LANG": "C", "LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_vietnamese_comes_out_whole_in_any_locale(cache: Path, environment: dict[str, str]) -> None:
    told = start(cache, *SCENARIO, "--json", **environment)
    assert (told.returncode, told.stderr) == (0, b"")
    record = json.loads(told.stdout.decode("utf-8"))
    assert record["unit"] == "Ninh Bình"
    assert record["scenario"]["rank"] == [8, 8]


def test_errors_come_out_whole_too(cache: Path) -> None:
    told = start(cache, *SCENARIO, "--set", "ha_tang_so=nan", LC_ALL="C", PYTHONUTF8="0")
    assert (told.returncode, told.stdout) == (2, b"")
    assert told.stderr.decode("utf-8").startswith("Lỗi: «nan» không phải là điểm số.")
    assert b"Traceback" not in told.stderr


def test_check_leaves_with_its_verdict(cache: Path) -> None:
    told = start(cache, "check", "--json")
    assert told.returncode == 0
    assert json.loads(told.stdout)["holds"] is True


def test_help_waits_for_no_heavy_library() -> None:
    heavy = ["duckdb", "frictionless", "numpy", "pandas"]
    script = (
        "import sys\n"
        "from ictexplore.cli import main\n"
        "try:\n    main(['--help'])\n"
        f"except SystemExit:\n    sys.exit(any(name in sys.modules for name in {heavy!r}))\n"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert told.returncode == 0, told.stderr


NO_LETTERS = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
"""A locale that has no Vietnamese letters, not even in names of files."""


def test_files_are_named_in_any_locale(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "Kịch bản Đà Nẵng.csv"
    command = ("export", "--edition", "dti-2024-34", "--unit", "Đà Nẵng", "--out", str(out))
    told = start(cache, *command, **NO_LETTERS)
    assert (told.returncode, told.stderr) == (0, b"")
    assert str(out) in told.stdout.decode("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def _limit_files(size: int) -> Callable[[], None]:
    """Let no file grow beyond ``size``: to a process that is a disk without room."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_disk_without_room_is_a_sentence_and_no_half_file(cache: Path, tmp_path: Path) -> None:
    cold, out = tmp_path / "cold", tmp_path / "x.csv"
    export = ("export", "--edition", "dti-2024-34", "--unit", "Huế", "--out", str(out))
    for folder, words, size in (
        (cold, "ICTEXPLORE_CACHE", 1_000_000),
        (cache, "đã hết chỗ", 1_000),
    ):
        told = start(folder, *export, before=_limit_files(size))
        assert (told.returncode, told.stdout) == (2, b"")
        said = told.stderr.decode("utf-8")
        assert said.startswith("Lỗi: ")
        assert words in said
        assert said.count("\n") == 1
    assert list(cold.iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == ["cold"]


def test_what_draws_nothing_needs_nothing_that_draws(cache: Path) -> None:
    script = (
        "import sys\n"
        "sys.modules |= dict.fromkeys(['vl_convert', 'font_source_sans_pro'])\n"
        "from ictexplore.cli import main\n"
        f"main({[*SCENARIO, '--json']!r})\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=False,
        env={**os.environ, "ICTEXPLORE_CACHE": str(cache)},
    )
    assert (told.returncode, told.stderr) == (0, b"")
    assert json.loads(told.stdout)["scenario"]["rank"] == [8, 8]
