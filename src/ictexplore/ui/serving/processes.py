"""What lets several processes of the app stand behind one address."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.starlette import App

from ictexplore.ui.serving.preload import preload

UPLOADS = "/_stcore/upload_file/"
_NOT_OF_MINE, _NOT_FOUND = 400, 404

_log = logging.getLogger("ictexplore.process")


class UploadsElsewhere:
    """Answer «not found» to a file for a session of another process, as for its pictures.

    Streamlit says «bad request». A proxy may ask the next process after the first, but takes the
    second for the visitor's mistake.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does, that one status apart."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == _NOT_OF_MINE:
                message = {**message, "status": _NOT_FOUND}
            await send(message)

        is_upload = scope["type"] == "http" and UPLOADS in scope["path"]
        await self._app(scope, receive, sending if is_upload else send)


@asynccontextmanager
async def log_life(_app: App) -> AsyncIterator[None]:
    """Write into the log when this process begins and ends to answer; load ahead once it does."""
    _log.info("started version=%s pid=%d", version("ictexplore"), os.getpid())
    preload()
    yield
    _log.info("stopped pid=%d", os.getpid())
