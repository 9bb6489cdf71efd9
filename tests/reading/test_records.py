from dataclasses import replace

from ictexplore.reading.telling import doubt, error, note
from tests.reading.conftest import Recognise
from tests.reading.official import Rows


def test_a_reading_is_usable_without_errors(recognised: Recognise, published: Rows) -> None:
    reading = recognised(published)
    assert reading.is_usable
    doubted = reading.with_findings((doubt("tables.no_header"), note("tables.no_header")))
    assert doubted.is_usable
    assert [f.severity for f in doubted.of("doubt")] == ["doubt"]
    assert not reading.with_findings((error("tables.no_header"),)).is_usable
    assert not replace(reading, edition=None).is_usable
    assert not replace(reading, proof=None).is_usable
