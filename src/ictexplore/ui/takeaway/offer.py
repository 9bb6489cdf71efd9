"""What a visitor can take away: files to save, things to copy."""

from __future__ import annotations

from html import escape
from importlib.resources import files

import streamlit as st

from ictexplore.export.view import View
from ictexplore.i18n import Translator
from ictexplore.takeaway.material import Material
from ictexplore.ui.components.copies import copies
from ictexplore.ui.frame import Page
from ictexplore.ui.takeaway.copying import find_copies
from ictexplore.ui.takeaway.downloads import Download, picture_downloads, unit_downloads
from ictexplore.ui.takeaway.made import view_png
from ictexplore.ui.takeaway.template import show_template

_STYLE = files(__package__).joinpath("offer.css").read_text(encoding="utf-8")
_WORDS = ("copied", "refused", "drawing", "saved", "failed")
_WIDTH = 240
_SCALE = 2
"""A picture to be pasted is 1920 × 1080."""


def show_offer(page: Page, view: View | None, material: Material | None, *, key: str) -> None:
    """Show what there is: pictures of a view, files of a unit, and what can be copied."""
    t = page.t
    st.html(f"<style>:root{{{_words_css(t)}}}{_STYLE}</style>")
    with st.container(key=f"offer-{key}", horizontal=True, vertical_alignment="top", gap="medium"):
        if view is not None:
            with st.container(key=f"offer-files-{key}", width=_WIDTH, gap="xsmall"):
                _show_files(t, view, material, key)
        with st.container(key=f"offer-copies-{key}", width=_WIDTH, gap="xsmall"):
            _show_head(t("takeaway.copy"))
            copies(
                find_copies(view, t),
                key=f"copies-{key}.{page.language}",
                words={word: t(f"takeaway.{word}") for word in _WORDS},
                make_picture=lambda: _make_picture(view),
            )


def _show_files(t: Translator, view: View, material: Material | None, key: str) -> None:
    _show_head(t("takeaway.picture"))
    for download in picture_downloads(view, t):
        _show_download(download, key)
    if material is None:
        return
    unit = material.table.standing(material.unit).unit.name
    _show_head(t("takeaway.unit_files", unit=unit))
    above = st.container(gap="xsmall")
    template = show_template(material, t, key=key)
    with above:
        for download in unit_downloads(material, template, t):
            _show_download(download, key)


def _show_head(text: str) -> None:
    st.html(f'<div class="ix-source">{escape(text)}</div>')


def _show_download(download: Download, key: str) -> None:
    """Show a button; the file is made on a thread of its own when it is pressed."""
    st.download_button(
        download.label,
        download.make,
        file_name=download.name,
        mime=download.mime,
        key=f"{key}-{download.name}",
        on_click="ignore",
        icon=":material/download:",
        width="stretch",
    )


def _make_picture(view: View | None) -> bytes | None:
    return None if view is None else view_png(view, _SCALE)


def _words_css(t: Translator) -> str:
    """Return what stands for the words that Streamlit has in English alone, for `offer.css`."""
    words = {"failed": t("takeaway.failed_file"), "choose": t("takeaway.template_choose")}
    quoted = {name: text.replace("\\", "\\\\").replace('"', '\\"') for name, text in words.items()}
    return "".join(f'--ix-{name}:"{text}";' for name, text in quoted.items())
