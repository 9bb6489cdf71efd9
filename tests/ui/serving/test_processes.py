from __future__ import annotations

import logging

import pytest
from starlette.responses import Response

from ictexplore.ui.serving.processes import UPLOADS, UploadsElsewhere, log_life
from tests.ui.serving.asgi import ask, run


@pytest.mark.parametrize(
    ("path", "status", "told"),
    [
        (f"{UPLOADS}session/file", 400, 404),
        (f"{UPLOADS}session/file", 413, 413),
        (f"{UPLOADS}session/file", 204, 204),
        (f"/prefix{UPLOADS}session/file", 400, 404),
        ("/media/picture.png", 400, 400),
    ],
)
def test_a_file_for_a_session_of_another_process_is_not_found_here(
    path: str, status: int, told: int
):
    app = UploadsElsewhere(Response(status_code=status))
    assert ask(app, path, "PUT")[0] == told


def test_the_log_tells_when_the_process_begins_and_ends(caplog: pytest.LogCaptureFixture):
    async def live() -> None:
        async with log_life(None):
            assert "started version=" in caplog.text
            assert "stopped" not in caplog.text

    with caplog.at_level(logging.INFO, "ictexplore.process"):
        run(live())
    assert "stopped pid=" in caplog.text
