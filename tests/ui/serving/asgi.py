"""An application asked without a server."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp


def run(work: Coroutine[Any, Any, None]) -> None:
    """Do the work on a thread of its own: the browser's tests keep a loop running on this one."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, work).result()


def ask(app: ASGIApp, path: str, method: str = "GET") -> tuple[int, Headers]:
    """Return status and headers of the answer."""
    sent: list[Any] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "headers": [], "query_string": b""}
    run(app(scope, receive, send))
    return sent[0]["status"], Headers(raw=sent[0]["headers"])
