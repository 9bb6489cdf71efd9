"""Which code was measured: a report of two versions at once would be worth nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_MEASURED = (
    "app.py",
    "serve.py",
    "pages/**/*.py",
    "src/**/*.*",
    "data/*.*",
    ".streamlit/config.toml",
)
_SHOWN = 12
_COMPILED = ".pyc"


def fingerprint() -> str:
    """Return a short digest of all that the app runs from."""
    digest = hashlib.sha256()
    files = {path for pattern in _MEASURED for path in ROOT.glob(pattern) if path.is_file()}
    for path in sorted(files):
        if path.suffix != _COMPILED and ".egg-info" not in path.parent.name:
            digest.update(str(path.relative_to(ROOT)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:_SHOWN]
