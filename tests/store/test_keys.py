from ictexplore.store.keys import key_faults
from ictexplore.store.staging import find_line, stage
from tests.store.conftest import DATA
from tests.store.overlay_rows import changed, overlay, rows_of_year


def test_the_bundled_data_has_its_keys() -> None:
    with stage(DATA) as staged:
        assert key_faults(staged, DATA) == ()


def test_a_key_there_already_and_a_reference_that_leads_nowhere() -> None:
    rows = rows_of_year(2025)
    first = rows["scores"][0]
    rows = changed(rows, "scores", 1, **{k: first[k] for k in ("unit_code", "measure_code")})
    rows = changed(rows, "editions", 0, index_code="pci")
    with stage(DATA, [overlay(rows)]) as staged:
        found = key_faults(staged, DATA)
    assert [(f.file, find_line(f.row), f.column, f.expected, f.detail) for f in found] == [
        ("editions.csv", (1, 2), "index_code", "data.reference", "indices(index_code)"),
        (
            "scores.csv",
            (1, 3),
            "edition_code, unit_code, measure_code, source_id",
            "data.unique",
            "2",
        ),
    ]
