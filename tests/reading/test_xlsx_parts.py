import io
import zipfile

import pytest

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import LIMITS, Budget
from ictexplore.reading.xlsx_parts import Element, Parts
from tests.reading.workbooks import zipped


def parts(**files: str) -> Parts:
    archive = zipfile.ZipFile(io.BytesIO(zipped(dict(files))))
    return Parts(archive, Budget(LIMITS))


def test_elements_lose_their_namespaces() -> None:
    found: list[Element | str] = []
    told = parts(a="<x:a xmlns:x='urn:1' xmlns:r='urn:2' r:id='7' b='8'>hello<x:c/></x:a>")
    told.scan("a", start=found.append, end=found.append, text=found.append)
    assert found == [Element("a", {"id": "7", "b": "8"}), "hello", Element("c", {}), "c", "a"]
    assert found[0].get("id") == "7"  # type: ignore[union-attr]
    assert found[0].get("none") == ""  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "<a>",
        "<a/><b/>",
        "",
        "<!DOCTYPE a><a/>",
        "<?xml version='1.0' encoding='none'?><a/>",
        "<a>" * 51 + "</a>" * 51,
    ],
)
def test_broken_xml_is_a_broken_workbook(text: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        parts(a=text).scan("a")
    assert caught.value.key == "tables.broken_workbook"


def test_too_many_parts_are_refused() -> None:
    with pytest.raises(IctexploreError) as caught:
        parts(**{f"p{i}": "" for i in range(5001)})
    assert caught.value.key == "tables.broken_workbook"


def test_what_is_there() -> None:
    assert parts(a="<a/>").has("a")
    assert not parts(a="<a/>").has("b")
