"""What a page shows in the presenter view: a slide, or its own block scaled to the screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import streamlit as st

from ictexplore.ui.components.presenter import fit_block
from ictexplore.ui.page import Page
from ictexplore.ui.present.keys import subject_html

_BLOCK = "stage"


def stage(page: Page) -> AbstractContextManager[None]:
    """Scale what is shown within to the screen while the page is presented."""
    return _scaled() if page.selection.is_presented else nullcontext()


@contextmanager
def _scaled() -> Iterator[None]:
    with st.container(key=_BLOCK):
        yield
        fit_block(f".st-key-{_BLOCK}")


def show_subject(page: Page) -> None:
    """Show what the selectors would tell, while they aren't shown: unit and edition."""
    if page.selection.is_presented:
        st.html(subject_html(page.table, page.selection.unit, page.language))


def find_shares(page: Page) -> tuple[float, float]:
    """Return how controls and answer share the width: scaled up, the controls need more of it."""
    return (1.2, 2) if page.selection.is_presented else (1, 2)
