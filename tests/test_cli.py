"""The command line as people start it: a process of its own, in any locale."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCENARIO = (
    *("whatif", "--edition", "dti-2024-34", "--unit", "Ninh Bình"),
    *("--set", "hd_kinh_te_so=0,75"),
)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def start(cache: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "ictexplore", *arguments],
        capture_output=True,
        check=False,
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
