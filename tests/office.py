"""LibreOffice without a window: converts files, and recalculates workbooks while it opens them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

PATIENCE_S = 240
_SETTINGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""
"""Recalculate every workbook on load, whatever values it carries (0 is «always»)."""


@dataclass(frozen=True)
class Office:
    """A LibreOffice with a profile of its own, so that several may run at a time."""

    executable: str
    profile: Path

    @classmethod
    def find(cls, profile: Path) -> Office:
        """Return the installed LibreOffice; without one the test that asks is skipped."""
        executable = shutil.which("soffice") or shutil.which("libreoffice")
        if executable is None:
            reason = "no LibreOffice on the path: looked for soffice, libreoffice"
            if os.environ.get("ICTEXPLORE_REQUIRE_OFFICE") == "1":
                pytest.fail(reason)
            pytest.skip(reason)
        user = profile / "user"
        user.mkdir(parents=True, exist_ok=True)
        (user / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        return cls(executable, profile)

    def convert(self, files: Sequence[Path], to: str, into: Path) -> list[Path]:
        """Convert files to a format («pdf», «xlsx») in one start, which alone takes seconds."""
        command = [self.executable, f"-env:UserInstallation={self.profile.as_uri()}", "--headless"]
        command += ["--convert-to", to, "--outdir", str(into), *map(str, files)]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        suffix = to.partition(":")[0]
        made = [into / f"{file.stem}.{suffix}" for file in files]
        missing = [path.name for path in made if not path.exists()]
        assert missing == [], f"{done.stdout}\n{done.stderr}"
        return made
