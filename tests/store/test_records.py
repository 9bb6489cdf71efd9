from datetime import date

from ictexplore.model import Source, Text
from ictexplore.store.records import read_source, read_text

CITED = {"source_id": "s1", "publisher": "p", "title": "t", "url": None, "confidence": "high"}


def test_a_name_comes_in_both_languages():
    assert read_text({"name_vi": "tỉnh", "name_en": "province"}, "name") == Text("tỉnh", "province")


def test_a_source_keeps_its_date_or_has_none():
    dated = read_source({**CITED, "published": date(2024, 9, 30)})
    assert dated == Source("s1", "p", "t", "2024-09-30", None, "high")
    assert read_source({**CITED, "published": None}).published is None
