"""On what was measured: enough to judge the times by, nothing that names the machine."""

from __future__ import annotations

import os
import platform
import re
from importlib.metadata import version
from pathlib import Path

from bench.browser import launch

_PACKAGES = ("streamlit", "altair", "pandas", "numpy", "duckdb")
_CPU_INFO = Path("/proc/cpuinfo")


def describe_machine() -> dict[str, str | int]:
    """Return processor, its load before the start, and versions."""
    return {
        "cores": len(os.sched_getaffinity(0)),
        "processor": _processor(),
        "load before the start": f"{os.getloadavg()[0]:.1f}",
        "python": platform.python_version(),
        **{name: version(name) for name in _PACKAGES},
        "chromium": _chromium(),
    }


def _processor() -> str:
    if _CPU_INFO.exists():
        named = re.search(r"model name\s*: (.+)", _CPU_INFO.read_text(encoding="utf-8"))
        if named:
            return named[1]
    return platform.machine()


def _chromium() -> str:
    with launch() as browser:
        return browser.version
