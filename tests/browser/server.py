"""A Streamlit server of its own for a script: start, wait until it answers, stop."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[2]
START_SECONDS = 60
STOP_SECONDS = 10
ATTEMPTS = 3
LOG_TAIL = 4000
OPTIONS = (
    "--server.headless=true",
    "--server.address=127.0.0.1",
    "--server.fileWatcherType=none",
    "--browser.gatherUsageStats=false",
)


@dataclass(frozen=True)
class Server:
    """A running ``streamlit run``, its address and what it wrote."""

    process: subprocess.Popen[bytes]
    url: str
    log: Path
    script: Path

    @classmethod
    def start(cls, script: Path, folder: Path, port: int = 0) -> Self:
        """Start the script with ``folder`` as home; on another port when the first got taken.

        With a ``port``, on that one alone.
        """
        folder.mkdir(exist_ok=True)
        for attempt in range(ATTEMPTS):
            server = cls._launch(script, folder / f"server{attempt}.log", port or free_port())
            if server._is_healthy():
                return server
            server.stop()
        told = server.log.read_text(encoding="utf-8")[-LOG_TAIL:]
        return pytest.fail(f"{script.name} did not start:\n{told}")

    @classmethod
    def _launch(cls, script: Path, log: Path, port: int) -> Self:
        folder = log.parent
        command = [sys.executable, "-m", "streamlit", "run", str(script), *OPTIONS]
        # Nothing that the developer set or keeps; the cache is that of the tests.
        private = {"HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
        paths = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))
        with log.open("ab") as output:
            process = subprocess.Popen(
                [*command, f"--server.port={port}"],
                cwd=ROOT,
                env=os.environ | private | {"PYTHONPATH": paths},
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        return cls(process, f"http://127.0.0.1:{port}", log, script)

    def again(self) -> Self:
        """Start the script anew at the same address, after it was stopped."""
        server = self._launch(self.script, self.log, int(self.url.rpartition(":")[2]))
        if not server._is_healthy():
            pytest.fail(f"{self.script.name} did not start again")
        return server

    def _is_healthy(self) -> bool:
        deadline = time.monotonic() + START_SECONDS
        while self.process.poll() is None and time.monotonic() < deadline:
            if self._answers():
                return True
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(0.1)  # until the next look, or until it ends
        return False

    def _answers(self) -> bool:
        try:
            with urlopen(f"{self.url}/_stcore/health", timeout=1) as answer:  # noqa: S310
                return bool(answer.read() == b"ok")
        except OSError:
            return False

    def stop(self) -> None:
        """Ask the server to end, and end it when it doesn't."""
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
