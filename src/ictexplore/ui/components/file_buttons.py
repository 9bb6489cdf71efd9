"""Buttons that hand a frame out as files, written only when one is pressed."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from ictexplore.export.frames import WRITERS
from ictexplore.i18n import Translator

_MIME = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
}


def show_file_buttons(frame: pd.DataFrame, stem: str, t: Translator, *, key: str) -> None:
    """Show a button for each kind of file; ``stem`` names the file and the sheet."""
    with st.container(horizontal=True, key=f"{key}-files"):
        for suffix in WRITERS:
            st.download_button(
                t("catalogue.download", suffix=suffix.upper()),
                _writing(frame, stem, suffix),
                file_name=f"{stem}.{suffix}",
                mime=_MIME[suffix],
                key=f"{key}-{suffix}",
                icon=":material/download:",
                on_click="ignore",
                help=t("takeaway.csv_help") if suffix == "csv" else None,
            )


def _writing(frame: pd.DataFrame, stem: str, suffix: str) -> Callable[[], bytes]:
    return lambda: WRITERS[suffix](frame, stem)
