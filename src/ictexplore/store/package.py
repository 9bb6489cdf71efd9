"""The whole of the data as one file: a Frictionless data package in a ZIP."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The same data give the same bytes: no file carries a clock."""


def package_bytes(data_dir: Path) -> bytes:
    """Return ``datapackage.json``, its tables and the codebook as a ZIP."""
    stream = io.BytesIO()
    kept = {".csv", ".json", ".md"}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for path in sorted(p for p in data_dir.iterdir() if p.suffix in kept):
            package.writestr(
                zipfile.ZipInfo(path.name, _EPOCH), path.read_bytes(), zipfile.ZIP_DEFLATED
            )
    return stream.getvalue()
