"""Servers of the pages to be compared, each a process of its own with no settings of the user's."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from bench.browser import BARE
from tests.browser.server import OPTIONS, ROOT, START_SECONDS, STOP_SECONDS, free_port

NOTEBOOK = Path(__file__).with_name("notebook.py")
_LOOK_SECONDS = 0.01
_KILOBYTES_A_MEGABYTE = 1000
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Program:
    """What serves a page: its command up to the port, and where it tells that it is ready."""

    name: str
    command: Sequence[str]
    port: str
    health: str


def streamlit(name: str, script: Path) -> Program:
    """Return the program that serves a Streamlit script."""
    command = [sys.executable, "-m", "streamlit", "run", str(script), *OPTIONS]
    return Program(name, command, "--server.port", "/_stcore/health")


PRODUCT = streamlit("ictexplore", ROOT / "serve.py")
STREAMLIT = streamlit("bare Streamlit", BARE)
MARIMO = Program(
    "marimo",
    [sys.executable, "-m", "marimo", "run", str(NOTEBOOK), "--headless", "--no-token"],
    "--port",
    "/health",
)


@dataclass(frozen=True)
class Running:
    """A server that answers; ``seconds`` is how long it took until then."""

    process: subprocess.Popen[bytes]
    url: str
    seconds: float

    @property
    def megabytes(self) -> float:
        """What of its memory is resident."""
        return _status(self.process.pid, "VmRSS") / _KILOBYTES_A_MEGABYTE

    @property
    def cpu_seconds(self) -> float:
        """What it has had of the processor."""
        told = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8")
        user, system = told.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / _TICKS


@contextmanager
def running(program: Program, folder: Path | None = None) -> Iterator[Running]:
    """Start the program with ``folder`` as home, a new one when none is given; stop it in the end.

    It may use two of the processor's cores.
    """
    with ExitStack() as stack:
        home = folder or Path(stack.enter_context(TemporaryDirectory()))
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        start = time.monotonic()
        log = stack.enter_context((home / "server.log").open("wb"))
        process = subprocess.Popen(  # noqa: S603 -- the commands above
            [*program.command, program.port, str(port)],
            cwd=ROOT,
            env=os.environ | _private(home),
            stdout=log,
            stderr=subprocess.STDOUT,
            preexec_fn=_keep_to_two_cores,  # noqa: PLW1509 -- no thread is about that holds a lock
        )
        stack.callback(_stop, process)
        _await(process, url + program.health)
        yield Running(process, url, time.monotonic() - start)


def _private(home: Path) -> dict[str, str]:
    paths = [str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH")]
    return {
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
    }


def _keep_to_two_cores() -> None:
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])


def _await(process: subprocess.Popen[bytes], health: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        with suppress(OSError), urlopen(health, timeout=1):  # noqa: S310 -- this machine's own
            return
        time.sleep(_LOOK_SECONDS)
    message = f"nothing answers at {health}"
    raise SystemExit(message)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _status(pid: int, name: str) -> int:
    """Return a line of the process's status, in kB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
