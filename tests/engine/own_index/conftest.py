"""The worked example and a small index, as the page builds them."""

from tests.ui.own_index.conftest import example, small

__all__ = ["example", "small"]
