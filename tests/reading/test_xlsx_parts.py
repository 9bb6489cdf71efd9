import io
import zipfile

import pytest

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import LIMITS, Budget
from ictexplore.reading.xlsx_parts import Parts, find
from tests.reading.workbooks import zipped


def parts(**files: str) -> Parts:
    archive = zipfile.ZipFile(io.BytesIO(zipped(dict(files))))
    return Parts(archive, Budget(LIMITS))


def test_elements_lose_their_namespaces() -> None:
    found: list[object] = []
    told = parts(a="<x:a xmlns:x='urn:1' xmlns:r='urn:2' r:id='7' b='8'>hello<x:c/></x:a>")
    told.scan(
        "a",
        start=lambda name, attributes: found.append((name, dict(attributes))),
        end=found.append,
        text=found.append,
    )
    assert found == [("a", {"urn:2 id": "7", "b": "8"}), "hello", ("c", {}), "c", "a"]
    assert find({"urn:2 id": "7", "b": "8"}, "id") == "7"
    assert find({"b": "8"}, "id") == ""


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
