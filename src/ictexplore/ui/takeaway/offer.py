"""What a visitor can take away: files to save, things to copy."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from importlib.resources import files

import streamlit as st

from ictexplore.charts.tools import find_missing
from ictexplore.export.links import is_local
from ictexplore.export.view import View
from ictexplore.i18n import Translator, shorten
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.ui.components.copies import copies
from ictexplore.ui.components.uploader import uploader_words
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.stores import bound
from ictexplore.ui.takeaway.copying import find_copies
from ictexplore.ui.takeaway.downloads import (
    Download,
    own_downloads,
    picture_downloads,
    unit_downloads,
)
from ictexplore.ui.takeaway.made import view_png
from ictexplore.ui.takeaway.template import SIZE_MAX_MB, show_template

_STYLE = files(__package__).joinpath("offer.css").read_text(encoding="utf-8")
_WORDS = {
    "copied": "takeaway.copied",
    "refused": "takeaway.refused",
    "drawing": "takeaway.drawing",
    "saved": "takeaway.saved",
    "failed": "takeaway.failed",
}
"""What is said after a copy → key of its sentence."""
_WIDTH = 240
_SCALE = 2
"""A picture to be pasted is 1920 × 1080."""


def show_offer(
    page: Page, view: View | None, material: Material | OwnMaterial | None, *, key: str
) -> None:
    """Show what there is: pictures of a view, files of a unit, and what can be copied."""
    t = page.t
    st.html(style_html(t))
    if missing := find_missing():
        show_notice(t.word(missing))
    with st.container(key=f"offer-{key}", horizontal=True, vertical_alignment="top", gap="medium"):
        saved = st.container(key=f"offer-files-{key}", width=_WIDTH, gap="xsmall")
        with st.container(key=f"offer-copies-{key}", width=_WIDTH, gap="xsmall"):
            _show_copies(page, view, key)
            template = show_template(material, t, key=key) if material else None
            if is_local(st.context.url):
                _show_head(t("takeaway.host_here"))
    with saved:
        if pictures := picture_downloads(view, t) if view else []:
            _show_head(t("takeaway.picture"))
            show_downloads(pictures, key)
        if material is not None:
            _show_head(t("takeaway.unit_files", unit=_name(material)))
            show_downloads(_files(material, template, t), key)


def _name(material: Material | OwnMaterial) -> object:
    if isinstance(material, OwnMaterial):
        return shorten(material.index.units[material.unit])
    return material.table.standing(material.unit).unit.name


def _files(
    material: Material | OwnMaterial, template: bytes | None, t: Translator
) -> list[Download]:
    if isinstance(material, OwnMaterial):
        return own_downloads(material, template, t)
    return unit_downloads(material, template, t)


def _show_copies(page: Page, view: View | None, key: str) -> None:
    _show_head(page.t("takeaway.copy"))
    copies(
        find_copies(view, page.t),
        key=f"copies-{key}.{page.language}",
        words={word: page.t(told) for word, told in _WORDS.items()},
        make_picture=lambda: _make_picture(view),
    )


def _show_head(text: str) -> None:
    st.html(f'<div class="ix-source">{escape(text)}</div>')


def show_downloads(downloads: Sequence[Download], key: str) -> None:
    """Show a button each; a file is made on a thread of its own when its button is pressed."""
    for download in downloads:
        st.download_button(
            download.label,
            # What it reads, it reads from this session's store.
            bound(download.make),
            file_name=download.name,
            mime=download.mime,
            key=f"{key}-{download.name}",
            on_click="ignore",
            icon=":material/download:",
            width="stretch",
            help=download.help or None,
        )


def _make_picture(view: View | None) -> bytes | None:
    return None if view is None else view_png(view, _SCALE)


def style_html(t: Translator) -> str:
    """Return the look of what is offered, and the words that Streamlit has in English alone."""
    failed = json.dumps(t("takeaway.failed_file"), ensure_ascii=False)
    refused = t("uploader.refused_template", limit=SIZE_MAX_MB)
    words = uploader_words(t, "template-file", refused)
    return f"<style>:root{{--ix-failed:{failed};}}{words}{_STYLE}</style>"
