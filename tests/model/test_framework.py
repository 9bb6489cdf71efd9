import pytest

from ictexplore.model import Text
from tests.engine.conftest import framework


def test_a_framework_knows_its_parts():
    made = framework({"a": 100, "b": 50}, {"p": ["a"]})
    assert (made.composite.total, [p.code for p in made.pillars]) == (100 + 50, ["p"])
    assert made.dimension("b").points == 50
    with pytest.raises(KeyError):
        made.dimension("c")


def test_texts_read_vietnamese_unless_english_is_asked_for():
    text = Text("tỉnh", "province")
    assert [text.in_language(code) for code in ("vi", "en", "fr")] == ["tỉnh", "province", "tỉnh"]
