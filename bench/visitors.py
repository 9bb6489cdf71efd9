"""Visitors without a browser: each talks to a server over a websocket as a browser tab does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from time import perf_counter
from typing import Protocol

from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

from bench.wire import Talk, slide, trigger

_PATIENCE_SECONDS = 120
"""The very first visit builds the database."""
_CODE = "hd_kinh_te_so"
_LOW, _STEP, _STEPS = 5400, 10, 200
"""Scores in units of 0.0001, of which none is set twice in a row."""


class Subject(Protocol):
    """A page as a visitor sees it: where it is, what is moved, what is then told."""

    address: str

    def move(self, talk: Talk, score: int) -> WidgetState:
        """Return what the browser says once the slider has been let go at ``score``."""
        ...

    def told(self, talk: Talk) -> str:
        """Return the sentence on the page."""
        ...


@dataclass(frozen=True)
class Simulator:
    """The what-if page."""

    address: str = "/mo_phong?ky=dti-2024-34&tinh=ninh-binh"

    def move(self, talk: Talk, score: int) -> WidgetState:
        """Return the message of its sliders."""
        controls = talk.elements["ictexplore.live_controls"]
        data = json.loads(controls.bidi_component.json)
        moved = {"serial": data["serial"] + 1, "scope": data["scope"], "entry": None}
        return trigger(controls, "moved", moved | {"changes": {_CODE: score}})

    def told(self, talk: Talk) -> str:
        """Return the sentence to be copied."""
        return str(json.loads(talk.elements["ictexplore.copy_text"].bidi_component.json)["text"])


@dataclass(frozen=True)
class Bare:
    """The bare Streamlit page."""

    address: str = "/"

    def move(self, talk: Talk, score: int) -> WidgetState:
        """Return the message of its slider."""
        return slide(talk.elements[f"slider {_CODE}"], score / 10_000)

    def told(self, talk: Talk) -> str:
        """Return the sentence under its figures."""
        return talk.elements["text"].text.body


@dataclass
class Visitor:
    """A visitor with the page open."""

    subject: Subject
    talk: Talk
    line: ClientConnection
    steps: count[int]

    async def step(self) -> float:
        """Move the slider on; return milliseconds until all of the answer has been received.

        Raises
        ------
        RuntimeError
            When the page fails or its sentence stays as it was.
        """
        before = self.subject.told(self.talk)
        score = _LOW + _STEP * (next(self.steps) % _STEPS)
        message = self.talk.say(self.subject.move(self.talk, score))
        start = perf_counter()
        await self.line.send(message)
        await _hear(self.talk, self.line)
        elapsed = (perf_counter() - start) * 1000
        if self.talk.has_failed or self.subject.told(self.talk) == before:
            message = "the page failed, or its sentence stayed as it was"
            raise RuntimeError(message)
        return elapsed


@asynccontextmanager
async def visiting(url: str, subject: Subject, first: int = 0) -> AsyncIterator[Visitor]:
    """Open the page; ``first`` is where the visitor's slider begins, so that not all move alike."""
    talk = Talk(url + subject.address)
    line = f"{url.replace('http', 'ws', 1)}/_stcore/stream"
    async with connect(line, subprotocols=["streamlit"], max_size=None) as connection:  # type: ignore[list-item]
        await connection.send(talk.open())
        await _hear(talk, connection)
        yield Visitor(subject, talk, connection, count(first))


async def _hear(talk: Talk, line: ClientConnection) -> None:
    async with asyncio.timeout(_PATIENCE_SECONDS):
        is_finished = False
        while not is_finished:
            payload = await line.recv()
            is_finished = talk.hear(payload if isinstance(payload, bytes) else payload.encode())


async def keep_moving(
    visitor: Visitor, *, begin: float, rounds: int, gap: float
) -> tuple[list[float], list[str]]:
    """Move the slider every ``gap`` seconds; return each answer's milliseconds, and what failed.

    ``begin`` is the delay before the first move: visitors don't all move at once. An answer that
    takes longer than the gap is waited for; the next move is then late.
    """
    times: list[float] = []
    failed: list[str] = []
    start = perf_counter() + begin
    for place in range(rounds):
        await asyncio.sleep(max(start + place * gap - perf_counter(), 0))
        try:
            times.append(await visitor.step())
        except (RuntimeError, TimeoutError, OSError) as error:
            failed.append(repr(error))
    return times, failed
