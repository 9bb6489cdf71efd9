"""What draws outside a browser: packages that a machine may lack while all else works."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import ModuleType

from ictexplore.model import IctexploreError

_FACE = "SourceSansPro-Regular.ttf"


class ToolMissingError(IctexploreError):
    """A picture can't be drawn on this machine: its sentence says what to install."""


@cache
def renderer() -> ModuleType:
    """Return `vl_convert`; raises `ToolMissingError` where it is missing or doesn't load."""
    # Nothing but drawing needs it: whatever else a program does, it does without.
    try:
        import vl_convert  # noqa: PLC0415
    except ImportError as error:
        raise ToolMissingError("picture.no_renderer") from error
    return vl_convert


@cache
def font_folder() -> Path:
    """Return the folder of Source Sans; raises `ToolMissingError` where it isn't there."""
    try:
        import font_source_sans_pro  # type: ignore[import-untyped]  # noqa: PLC0415
    except ImportError as error:
        raise ToolMissingError("picture.no_font") from error
    folder = Path(font_source_sans_pro.font_directory)
    if not (folder / _FACE).is_file():
        raise ToolMissingError("picture.no_font")
    return folder


def find_missing() -> ToolMissingError | None:
    """Return what keeps pictures from being drawn here, ``None`` where nothing does."""
    try:
        renderer()
        font_folder()
    except ToolMissingError as missing:
        return missing
    return None
