"""Many visitors at once: how long each waits for the answer, and what they take of the memory."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass

from bench.figures import Part, Series, Target
from bench.serving import PRODUCT, STREAMLIT, Program, Running, running
from bench.visitors import Bare, Simulator, Subject, Visitor, keep_moving, visiting

CROWDS = (1, 5, 20, 50)
GAP_SECONDS = 2.0
ASKED = 20
"""The crowd that the targets are about."""
LIMIT_MS = 1000.0
MEMORY_LIMIT_MB = 5.0
_IDLE = 50
_SETTLE_SECONDS = 3.0
_WARM_UP = 3
_SPREAD = 37
"""Steps between the sliders of two visitors."""


@dataclass(frozen=True)
class _Page:
    program: Program
    subject: Subject


_PAGES = (_Page(PRODUCT, Simulator()), _Page(STREAMLIT, Bare()))


def measure_crowd(trials: int) -> Part:
    """Let crowds move their sliders on both pages in turn, ``trials`` times each visitor."""
    series: list[Series] = []
    facts: dict[str, str | int] = {}
    failures: list[str] = []
    with ExitStack() as stack:
        servers = {p.program.name: stack.enter_context(running(p.program)) for p in _PAGES}
        for page in _PAGES:
            asyncio.run(_move(servers[page.program.name], page.subject, _WARM_UP, _WARM_UP, 0.0))
        for visitors in CROWDS:
            for page in _PAGES:
                server = servers[page.program.name]
                before = server.cpu_seconds
                times, failed = asyncio.run(
                    _move(server, page.subject, visitors, trials, GAP_SECONDS)
                )
                name = _name(visitors, page.program.name)
                cost = 1000 * (server.cpu_seconds - before) / (visitors * (trials + 1))
                facts[f"{name}: processor time a run, ms"] = f"{cost:.0f}"
                facts[f"{name}: errors"] = len(failed)
                failures += failed if page.program is PRODUCT else []
                series.append(Series(name, times))
    memory = {page.program.name: _memory_a_visitor(page) for page in _PAGES}
    facts |= {f"memory a visitor, MB: {name}": f"{mb:.2f}" for name, mb in memory.items()}
    facts |= {"first errors": "; ".join(failures[:3])} if failures else {}
    return Part(
        "crowd",
        f"Many visitors, each moving a slider every {GAP_SECONDS:g} s",
        series,
        _targets(series, facts, memory),
        facts,
    )


def _name(visitors: int, program: str) -> str:
    return f"{visitors} × {program}"


def _targets(
    series: list[Series], facts: Mapping[str, str | int], memory: Mapping[str, float]
) -> list[Target]:
    name = _name(ASKED, PRODUCT.name)
    high = next(s.high for s in series if s.name == name)
    errors = float(facts[f"{name}: errors"])
    return [
        Target(f"{name}, 95 %", high, LIMIT_MS, "ms"),
        Target(f"{name}, errors", errors, 0.0, ""),
        Target(f"memory a visitor of {PRODUCT.name}", memory[PRODUCT.name], MEMORY_LIMIT_MB, "MB"),
    ]


async def _move(
    server: Running, subject: Subject, visitors: int, rounds: int, gap: float
) -> tuple[list[float], list[str]]:
    async with AsyncExitStack() as stack:
        come = await _open(stack, server, subject, visitors)
        told = await asyncio.gather(
            *(
                keep_moving(visitor, begin=gap * place / visitors, rounds=rounds, gap=gap)
                for place, visitor in enumerate(come)
            )
        )
    return [t for times, _ in told for t in times], [f for _, failed in told for f in failed]


async def _open(
    stack: AsyncExitStack, server: Running, subject: Subject, visitors: int
) -> list[Visitor]:
    return await asyncio.gather(
        *(
            stack.enter_async_context(visiting(server.url, subject, place * _SPREAD))
            for place in range(visitors)
        )
    )


def _memory_a_visitor(page: _Page) -> float:
    """Return by how much each of the visitors who open the page and wait makes a server grow."""
    with running(page.program) as server:
        asyncio.run(_move(server, page.subject, _WARM_UP, _WARM_UP, 0.0))
        return asyncio.run(_grow(server, page.subject)) / _IDLE


async def _grow(server: Running, subject: Subject) -> float:
    await asyncio.sleep(_SETTLE_SECONDS)
    before = server.megabytes
    async with AsyncExitStack() as stack:
        await _open(stack, server, subject, _IDLE)
        await asyncio.sleep(_SETTLE_SECONDS)
        return server.megabytes - before
