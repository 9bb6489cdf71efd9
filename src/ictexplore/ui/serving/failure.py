"""What a visitor sees of a page that fails unexpectedly: a sentence and a number, no details."""

from __future__ import annotations

import logging
from secrets import token_hex
from urllib.parse import urlsplit

import streamlit as st

from ictexplore.i18n import translator
from ictexplore.ui.page import show_notice
from ictexplore.ui.state import held_language
from ictexplore.ui.style import show_style

_log = logging.getLogger("ictexplore.failure")


def show_failure(error: Exception) -> bool:
    """Log the error under a number and tell the visitor that number.

    Returns whether that took the place of Streamlit's own message: always.
    """
    number = token_hex(4)
    page = urlsplit(st.context.url or "").path
    _log.error("number=%s page=%s", number, page, exc_info=error)
    show_style()
    show_notice(translator(held_language())("safety.failure", number=number))
    return True
