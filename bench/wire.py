"""What a browser and a Streamlit server say to each other, without a browser."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

_EVENTS = "$$STREAMLIT_INTERNAL_KEY_{}__events"
"""Id of the widget that carries a component's triggers."""


@dataclass
class Talk:
    """One tab's side of the talk: what it has been shown and what it would say next.

    ``url`` is the page's address with its query, ``cached`` what the tab keeps of large messages,
    ``widgets`` the controls whose value the server has set: a browser says them back each time.
    ``fragments`` has the part of the page, if any, that runs alone when an element is moved.
    """

    url: str
    query: str = ""
    script: str = ""
    elements: dict[str, Element] = field(default_factory=dict)
    fragments: dict[str, str] = field(default_factory=dict)
    cached: dict[str, Element] = field(default_factory=dict)
    widgets: dict[str, WidgetState] = field(default_factory=dict)
    received: int = 0
    has_failed: bool = False

    def open(self) -> bytes:
        """Return the first message: run the page of the address."""
        parts = urlsplit(self.url)
        self.query = parts.query
        return self._ask(page=parts.path.strip("/"))

    def say(self, widget: WidgetState, of: str) -> bytes:
        """Return the message of a control that was moved; ``of`` is its name in ``elements``."""
        return self._ask(widget, fragment=self.fragments.get(of, ""))

    def _ask(self, *moved: WidgetState, page: str = "", fragment: str = "") -> bytes:
        message = BackMsg()
        run = message.rerun_script
        run.query_string, run.page_name, run.page_script_hash = self.query, page, self.script
        run.fragment_id = fragment
        run.widget_states.widgets.extend([*self.widgets.values(), *moved])
        run.cached_message_hashes.extend(self.cached)
        run.context_info.url, _, _ = self.url.partition("?")
        run.context_info.locale, run.context_info.timezone = "vi-VN", "UTC"
        run.context_info.color_scheme = "light"
        return bytes(message.SerializeToString())

    def hear(self, payload: bytes) -> bool:
        """Take a message of the server; return whether it says that what was asked for has run.

        A run that gives way to another one has not.
        """
        message = ForwardMsg()
        message.ParseFromString(payload)
        self.received += len(payload)
        kind = message.WhichOneof("type")
        if kind == "navigation":
            self.script = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "ref_hash":
            self._show(self.cached[message.ref_hash], "")
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._show(message.delta.new_element, message.delta.fragment_id)
            if message.metadata.cacheable:
                self.cached[message.hash] = message.delta.new_element
        is_over = message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN
        return kind == "script_finished" and is_over

    def _show(self, element: Element, fragment: str) -> None:
        kind = element.WhichOneof("type") or ""
        self.has_failed |= kind == "exception"
        name = _name(element, kind)
        self.elements[name], self.fragments[name] = element, fragment
        if told := _told_back(element, kind):
            self.widgets[told.id] = told


def trigger(component: Element, event: str, value: object) -> WidgetState:
    """Return what a component says when something happens in it once."""
    state = WidgetState(id=_EVENTS.format(component.bidi_component.id))
    state.json_trigger_value = json.dumps([{"event": event, "value": value}])
    return state


def slide(slider: Element, value: float) -> WidgetState:
    """Return what a slider says when it is let go."""
    state = WidgetState(id=slider.slider.id)
    state.double_array_value.data.append(value)
    return state


def _name(element: Element, kind: str) -> str:
    """Return a component's name, else the kind and key of a control or the kind alone."""
    if kind == "bidi_component":
        return element.bidi_component.component_name
    identity = str(getattr(getattr(element, kind, None), "id", ""))
    return f"{kind} {identity.split('-', 2)[-1]}".strip()


def _told_back(element: Element, kind: str) -> WidgetState | None:
    if kind == "selectbox" and element.selectbox.set_value:
        return WidgetState(id=element.selectbox.id, string_value=element.selectbox.raw_value)
    if kind == "button_group" and element.button_group.set_value:
        state = WidgetState(id=element.button_group.id)
        state.string_array_value.data.extend(element.button_group.raw_values)
        return state
    return None
