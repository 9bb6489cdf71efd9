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

from ictexplore.export.live.answer import ranking_html
from ictexplore.export.live.assets import live_script, read_asset
from ictexplore.export.live.rows import controls_html
from ictexplore.ui.components.live_simulator.vega import vega_address

_ASSETS = files(__package__)


def _asset(name: str) -> str:
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


def mounts(slot: str, script: str, css: str) -> dict[str, Callable[..., object]]:
    """Return the three mounts of a live page: ``drawing``, which brings the script, and its parts.

    ``slot`` names the place on the page where they find each other.
    """

    def component(part: str, html: str, js: str, css: str = "") -> Callable[..., object]:
        # One text, because a module that Streamlit loads from memory can't import another.
        module = f'const SLOT = "ictexplore-{slot}";\n{_asset("slot.js")}{js}'
        return st.components.v2.component(
            f"ictexplore.{slot}_{part}", html=html, css=css, js=module, isolate_styles=False
        )

    whole = _asset("vega.js") + script + _asset("mount.js")
    return {
        "drawing": component("drawing", '<div data-part="drawing"></div>', whole, css),
        "controls": component("controls", controls_html(), _asset("part.js")),
        "answer": component("answer", ranking_html(), _asset("part.js")),
    }


_MOUNTS = mounts("live", live_script(), read_asset("simulator.css"))


@dataclass(frozen=True, slots=True)
class Message:
    """What the browser tells of a move: every changed control, or a typed entry to be read.

    ``serial`` counts the messages, ``scope`` names the edition and unit they were made for.
    Changes of official scores are whole units of 0.0001.
    """

    serial: int
    scope: str
    changes: Mapping[str, float]
    entry: tuple[str, str] | None

    @classmethod
    def read(cls, sent: object, *, whole: bool = True) -> Message | None:
        """Return the message, or ``None`` for one that no honest simulator sends.

        ``whole`` asks for changes in whole numbers.
        """
        if not isinstance(sent, dict) or not isinstance(sent.get("changes"), dict):
            return None
        serial, numbers = sent.get("serial"), sent["changes"].values()
        if not isinstance(serial, int) or isinstance(serial, bool):
            return None
        if not all(_is_number(n, whole=whole) for n in numbers):
            return None
        typed = sent.get("entry")
        entry = (
            (str(typed.get("code")), str(typed.get("text"))) if isinstance(typed, dict) else None
        )
        changes = {str(code): value for code, value in sent["changes"].items()}
        return cls(serial, str(sent.get("scope")), changes, entry)


def _is_number(sent: object, *, whole: bool) -> bool:
    # To Python, True is a number as well; a browser that sends it means something else.
    kinds = int if whole else int | float
    return isinstance(sent, kinds) and not isinstance(sent, bool)


def live_drawing(drawing: str, spec: str, rows: str) -> None:
    """Hand what stays the same to the browser: the compiled ranking, the ``rows`` of sliders.

    ``spec`` is JSON already: written out on every run, it took longer than all that had changed.
    """
    data = {"drawing": drawing, "spec": spec, "rows": rows, "vega": vega_address()}
    _MOUNTS["drawing"](key="live-drawing-data", data=data)


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

    def take(sent: object) -> None:
        message = Message.read(sent)
        if message is not None:
            on_message(message)

    mount_controls(_MOUNTS, "live-controls", data, take, on_failure)


def mount_controls(
    mounted: Mapping[str, Callable[..., object]],
    key: str,
    data: Mapping[str, Any],
    take: Callable[[object], None],
    on_failure: Callable[[], None],
) -> None:
    """Show the sliders of a page; ``take`` is given whatever the browser tells of a move."""
    mounted["controls"](
        key=key,
        data=dict(data),
        on_moved_change=lambda: take(st.session_state[key].get("moved")),
        on_failed_change=on_failure,
    )


def live_answer(data: Mapping[str, Any]) -> None:
    """Show the ranking with its description ``alt``, and ``html`` in the place of the figures.

    That place, `figures_html`, stands on the page already: it is painted without any script.

    ``renderer`` says what Vega draws on: ``canvas`` or ``svg``.
    """
    _MOUNTS["answer"](key="live-answer", data=dict(data))
