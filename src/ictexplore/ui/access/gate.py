"""Asking to sign in, where the operator has set that up with Streamlit's ``[auth]``."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from ictexplore.i18n import Translator
from ictexplore.ui.access.rules import Rules, Visitor
from ictexplore.ui.components.headings import prose_html, title_html

_log = logging.getLogger("ictexplore.access")
_NOBODY = Visitor(is_known=False, may_view=False, may_bring=False)


def find_visitor() -> Visitor:
    """Return what this visitor may do: everything where no sign-in is set up."""
    settings = _settings()
    if "auth" not in settings:
        return Visitor()
    try:
        rules = Rules.read(settings.get("access", {}))
    except ValueError as error:
        _log.error("nobody is let in: %s", error)
        return _NOBODY
    return rules.judge(_user(), time.time())


def _settings() -> Mapping[str, Any]:
    try:
        return st.secrets.to_dict()
    except StreamlitSecretNotFoundError:
        return {}


def _user() -> Mapping[str, Any]:
    return st.user.to_dict()


def show_gate(visitor: Visitor, t: Translator) -> None:
    """Show what stands in place of a page that this visitor may not see."""
    if visitor.is_known:
        told = t("safety.not_allowed", name=visitor.name or t("safety.no_address"))
        st.html(title_html("ictexplore") + prose_html(told))
        show_sign_out(visitor, t)
        return
    st.html(title_html("ictexplore") + prose_html(t("safety.sign_in_why")))
    st.button(t("safety.sign_in"), key="sign-in", type="primary", on_click=st.login)


def show_sign_out(visitor: Visitor, t: Translator) -> None:
    """Show who is signed in and the way out; nothing where nobody signs in."""
    if visitor.name or not visitor.may_view:
        st.html(prose_html(visitor.name))
        st.button(t("safety.sign_out"), key="sign-out", type="tertiary", on_click=st.logout)
