"""The visitor's own template for slides: taken, tried, or refused with the reason."""

from __future__ import annotations

import streamlit as st

from ictexplore.i18n import Translator
from ictexplore.model import IctexploreError
from ictexplore.takeaway.files import TEMPLATE_SUFFIX
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.own_index.files import make_own_file
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.ui.components.headings import prose_html
from ictexplore.ui.page import show_notice
from ictexplore.ui.takeaway.made import unit_file

_SUFFIXES = ["potx", "pptx"]
SIZE_MAX_MB = 30
"""Templates often hold photographs."""


def show_template(material: Material | OwnMaterial, t: Translator, *, key: str) -> bytes | None:
    """Show where a template can be given; return it when slides can be made on it."""
    with st.expander(t("takeaway.template"), key=f"template-{key}"):
        given = st.file_uploader(
            t("takeaway.template"),
            type=_SUFFIXES,
            key=f"template-file-{key}",
            max_upload_size=SIZE_MAX_MB,
            label_visibility="collapsed",
        )
        if given is None:
            return None
        template = given.getvalue()
        try:
            if isinstance(material, OwnMaterial):
                make_own_file(material, TEMPLATE_SUFFIX, template=template)
            else:
                unit_file(material, TEMPLATE_SUFFIX, template)
        except IctexploreError as refusal:
            show_notice(t.word(refusal))
            return None
        st.html(prose_html(t("takeaway.template_used", name=given.name)))
        return template
