import csv
import json
import re

from ictexplore.store.staging import PACKAGE_FILE
from tests.store.conftest import DATA


def test_codebook_and_schema_name_the_same_tables_and_columns() -> None:
    package = json.loads((DATA / PACKAGE_FILE).read_text(encoding="utf-8"))
    schema = {
        resource["path"]: [field["name"] for field in resource["schema"]["fields"]]
        for resource in package["resources"]
    }
    text = (DATA / "README.md").read_text(encoding="utf-8")
    _, *sections = re.split(r"^### ", text, flags=re.MULTILINE)
    codebook = {
        section.split("`")[1]: re.findall(r"^\| `(\w+)` \|", section, flags=re.MULTILINE)
        for section in sections
    }
    assert codebook == schema


def test_files_are_as_the_codebook_promises() -> None:
    for path in DATA.glob("*.csv"):
        content = path.read_bytes()
        assert b"\r" not in content, path.name
        assert content.endswith(b"\n"), path.name
        rows = list(csv.reader(content.decode("utf-8").splitlines()))
        cells = {cell for row in rows for cell in row}
        assert [cell for cell in cells if cell != cell.strip()] == [], path.name


def test_no_row_without_source_and_confidence() -> None:
    for path in DATA.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        wanted = ["confidence"] if path.stem == "sources" else ["source_id", "confidence"]
        assert header[-len(wanted) :] == wanted, path.name
