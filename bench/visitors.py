"""Visitors without a browser: each talks to a server over a websocket as a browser tab does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from operator import ne
from time import perf_counter
from typing import Protocol

from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

from bench.wire import Talk, slide, trigger

_PATIENCE_SECONDS = 120
"""The very first visit builds the database."""
_CODE = "hd_kinh_te_so"
_TELLING = ("live_answer", "copy_text")
_LOW, _STEP, _STEPS = 5400, 10, 200
"""Scores in units of 0.0001, of which none is set twice in a row."""


class Subject(Protocol):
    """A page as a visitor sees it: where it is, what is moved, what is then told."""

    address: str
    moved: str

    def move(self, talk: Talk, score: int) -> WidgetState:
        """Return what the browser says once the slider has been let go at ``score``."""
        ...

    def told(self, talk: Talk) -> tuple[str, str]:
        """Return the figures and the sentence on the page."""
        ...


@dataclass(frozen=True)
class Simulator:
    """The what-if page."""

    address: str = "/mo_phong?ky=dti-2024-34&tinh=ninh-binh"
    moved: str = "ictexplore.live_controls"

    def move(self, talk: Talk, score: int) -> WidgetState:
        """Return the message of its sliders."""
        controls = talk.elements[self.moved]
        data = json.loads(controls.bidi_component.json)
        moved = {"serial": data["serial"] + 1, "scope": data["scope"], "entry": None}
        return trigger(controls, "moved", moved | {"changes": {_CODE: score}})

    def told(self, talk: Talk) -> tuple[str, str]:
        """Return what its cards are told, and its sentence to be copied."""
        answer, sentence = (talk.elements[f"ictexplore.{name}"] for name in _TELLING)
        return answer.bidi_component.json, sentence.bidi_component.json


@dataclass(frozen=True)
class Bare:
    """The bare Streamlit page."""

    address: str = "/"
    moved: str = f"slider {_CODE}"

    def move(self, talk: Talk, score: int) -> WidgetState:
        """Return the message of its slider."""
        return slide(talk.elements[self.moved], score / 10_000)

    def told(self, talk: Talk) -> tuple[str, str]:
        """Return its figures and the sentence under them."""
        return talk.elements["metric"].metric.body, talk.elements["text"].text.body


@dataclass
class Visitor:
    """A visitor with the page open."""

    subject: Subject
    talk: Talk
    line: ClientConnection
    steps: count[int]

    async def step(self) -> float:
        """Move the slider on; return milliseconds until figures and sentence have been received.

        What else the page sends is taken in before this returns.

        Raises
        ------
        RuntimeError
            When the page fails or keeps telling what it told.
        """
        before = self.subject.told(self.talk)
        score = _LOW + _STEP * (next(self.steps) % _STEPS)
        message = self.talk.say(self.subject.move(self.talk, score), self.subject.moved)
        start, elapsed = perf_counter(), None
        await self.line.send(message)
        async for _ in _heard(self.talk, self.line):
            if elapsed is None and all(map(ne, self.subject.told(self.talk), before)):
                elapsed = (perf_counter() - start) * 1000
        if self.talk.has_failed or elapsed is None:
            message = "the page failed, or keeps telling what it told"
            raise RuntimeError(message)
        return elapsed


@asynccontextmanager
async def visiting(url: str, subject: Subject, first: int = 0) -> AsyncIterator[Visitor]:
    """Open the page; ``first`` is where the visitor's slider begins, so that not all move alike."""
    talk = Talk(url + subject.address)
    line = f"{url.replace('http', 'ws', 1)}/_stcore/stream"
    async with connect(line, subprotocols=["streamlit"], max_size=None) as connection:  # type: ignore[list-item]
        await connection.send(talk.open())
        async for _ in _heard(talk, connection):
            pass
        yield Visitor(subject, talk, connection, count(first))


async def _heard(talk: Talk, line: ClientConnection) -> AsyncIterator[None]:
    """Take in message after message until what was asked for has run."""
    async with asyncio.timeout(_PATIENCE_SECONDS):
        is_run = False
        while not is_run:
            payload = await line.recv()
            is_run = talk.hear(payload if isinstance(payload, bytes) else payload.encode())
            yield


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
