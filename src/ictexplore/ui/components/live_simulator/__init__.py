"""The live simulator: sliders, figures and the ranking, all moving in the browser.

Three mounts share one JavaScript module. It comes with the drawing, which doesn't change between
two runs: Streamlit sends that once and refers to it afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import streamlit as st

from ictexplore.export.live.answer import answer_section_html
from ictexplore.export.live.assets import live_script, read_asset
from ictexplore.export.live.rows import controls_html
from ictexplore.ui.components.live_simulator.vega import vega_address

_ASSETS = files(__package__)


def _asset(name: str) -> str:
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


def _component(name: str, html: str, js: str, css: str = "") -> Callable[..., object]:
    # One text, because a module that Streamlit loads from memory can't import another.
    module = _asset("slot.js") + js
    return st.components.v2.component(
        f"ictexplore.live_{name}", html=html, css=css, js=module, isolate_styles=False
    )


_mount_drawing = _component(
    "drawing",
    '<div data-part="drawing"></div>',
    _asset("vega.js") + live_script() + _asset("mount.js"),
    read_asset("simulator.css"),
)
_mount_controls = _component("controls", controls_html(), _asset("part.js"))
_mount_answer = _component("answer", answer_section_html(), _asset("part.js"))


@dataclass(frozen=True, slots=True)
class Message:
    """What the browser tells of a move: every changed control, or a typed entry to be read.

    ``serial`` counts the messages, ``scope`` names the edition and unit they were made for.
    """

    serial: int
    scope: str
    changes: Mapping[str, int]
    entry: tuple[str, str] | None

    @classmethod
    def read(cls, sent: object) -> Message | None:
        """Return the message, or ``None`` for one that no honest simulator sends."""
        if not isinstance(sent, dict) or not isinstance(sent.get("changes"), dict):
            return None
        numbers = [sent.get("serial"), *sent["changes"].values()]
        # To Python, True is a number as well; a browser that sends it means something else.
        if not all(isinstance(n, int) and not isinstance(n, bool) for n in numbers):
            return None
        typed = sent.get("entry")
        entry = (
            (str(typed.get("code")), str(typed.get("text"))) if isinstance(typed, dict) else None
        )
        changes = {str(code): int(value) for code, value in sent["changes"].items()}
        return cls(int(numbers[0]), str(sent.get("scope")), changes, entry)


def live_drawing(drawing: str, spec: str, rows: str) -> None:
    """Hand what stays the same to the browser: the compiled ranking, the ``rows`` of sliders.

    ``spec`` is JSON already: written out on every run, it took longer than all that had changed.
    """
    data = {"drawing": drawing, "spec": spec, "rows": rows, "vega": vega_address()}
    _mount_drawing(key="live-drawing-data", data=data)


def live_controls(
    data: Mapping[str, Any],
    *,
    on_message: Callable[[Message], None],
    on_failure: Callable[[], None],
) -> None:
    """Show the sliders; a move is told once the hand lets go.

    ``data`` has the ``drawing`` and ``scope``, each control's ``code`` and ``baseline``, the
    ``changes`` Python knows of with the ``serial`` of the last message it read, their ``texts``,
    the ``strip`` of a phone, and a ``refusal``. ``on_failure`` tells that the ranking
    can't be drawn.
    """
    key = "live-controls"

    def take() -> None:
        # A late message of a page that was left finds nothing here.
        message = Message.read(st.session_state.get(key, {}).get("moved"))
        if message is not None:
            on_message(message)

    _mount_controls(
        key=key,
        data=dict(data),
        on_moved_change=take,
        on_failed_change=on_failure,
    )


def live_answer(data: Mapping[str, Any]) -> None:
    """Show the answer: ``html`` with its figures, the ranking and its description ``alt``.

    ``renderer`` says what Vega draws on: ``canvas`` or ``svg``.
    """
    _mount_answer(key="live-answer", data=dict(data))
