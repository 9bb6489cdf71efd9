import pytest

from ictexplore.model import Overlay
from tests.engine.conftest import edition_table, framework


def test_an_overlay_can_t_be_changed():
    overlay = Overlay("x", "session", {"editions": b""})
    with pytest.raises(AttributeError):
        overlay.origin = "bundled"


def test_an_edition_is_bundled_unless_it_says_otherwise():
    assert edition_table(framework({"a": 1}), {}).edition.origin == "bundled"
