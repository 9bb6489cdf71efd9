import pytest

from ictexplore.model import Known
from ictexplore.reading.edition import (
    EditionCode,
    bad_code,
    find_system,
    find_year,
    guess,
    make_edition,
    read_code,
    tell_guess,
    tell_year,
)
from ictexplore.reading.headings import match_columns
from ictexplore.reading.units import SYSTEMS, UnitFinder
from tests.reading.conftest import raw


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("dti-2025-34", EditionCode("dti", 2025, "34")),
        (" DTI-2025-34 ", EditionCode("dti", 2025, "34")),
        ("ict_index-2024-63", EditionCode("ict_index", 2024, "63")),
        ("pci-2025-34", None),
        ("dti-2025-12", None),
        ("dti-1999-63", None),
        ("2025", None),
        ("../dti-2025-34", None),
    ],
)
def test_codes(known: Known, code: str, parts: EditionCode | None) -> None:
    assert read_code(code, known) == parts


def test_a_code_needs_all_its_parts() -> None:
    assert EditionCode("dti", 2025, "34").code == "dti-2025-34"
    assert EditionCode("dti", None, "34").code is None


def test_a_bad_code_names_the_indices(known: Known) -> None:
    assert bad_code("x", known).values == {"given": "x", "known": ("dti", "ict_index", "mic_egov")}


@pytest.mark.parametrize(
    ("rows", "above", "name", "year"),
    [
        (("KẾT QUẢ NĂM 2025|", "Tỉnh|DTI"), 1, "a", (2025, False)),
        (("Năm 2025, so với 2024|", "Tỉnh|DTI"), 1, "a", (2025, True)),
        (("Tỉnh|DTI 2025",), 0, "dti-2024.csv", (2025, False)),
        (("Tỉnh|DTI",), 0, "xep-hang-2025.html", (2025, False)),
        (("Tỉnh|DTI",), 0, "20250101.csv", (None, False)),
        (("Tỉnh|DTI",), 0, "a", (None, False)),
    ],
)
def test_the_year_a_table_says(
    known: Known, rows: tuple[str, ...], above: int, name: str, year: tuple[int | None, bool]
) -> None:
    table = raw(*rows, above=above, name=name)
    _, columns, _ = match_columns(table, known, "dti")
    assert find_year(table, columns) == year


def test_the_system_whose_names_these_are(known: Known) -> None:
    finders = {system: UnitFinder(known, system) for system in SYSTEMS}
    assert find_system(["Huế", "Hà Giang"], finders) == ("63", False)
    # All names of today were names before.
    assert find_system(["Huế", "Hà Nội", ""], finders) == ("34", True)
    assert find_system(["x", ""], finders) == (None, False)


@pytest.mark.parametrize(
    ("year", "system", "fit", "code"),
    [
        (2025, "34", "both", "dti-2025-34"),
        (2024, "34", "both", "dti-2024-34"),
        (2023, "34", "both", "dti-2023-63"),
        (2023, "63", "one", "dti-2023-63"),
    ],
)
def test_where_names_fit_both_systems_the_year_decides(
    year: int, system: str, fit: str, code: str
) -> None:
    table = raw("Tỉnh|DTI", name=f"{year}.csv")
    found = EditionCode("dti", None, system)
    assert guess(found, table, (), is_both=fit == "both").code == code


def test_a_guess_is_doubtful_and_none_is_an_error() -> None:
    assert tell_guess(EditionCode("dti", 2025, "34")).severity == "doubt"
    assert tell_guess(EditionCode("dti", None, "34")).severity == "error"


def test_another_year_than_asked_for_is_told_unless_it_compares_years() -> None:
    wished = EditionCode("dti", 2025, "34")
    (finding,) = tell_year(wished, raw("Tỉnh|DTI", name="2024.csv"), ())
    assert finding.values == {"found": 2024, "given": 2025}
    both = raw("Năm 2023, so với 2022|", "Tỉnh|DTI", above=1)
    assert tell_year(wished, both, ()) == ()
    assert tell_year(wished, raw("Tỉnh|DTI"), ()) == ()


@pytest.mark.parametrize("index", ["dti", "ict_index", "mic_egov"])
def test_an_edition_says_in_its_title_whose_it_is(known: Known, index: str) -> None:
    edition = make_edition(EditionCode(index, 2025, "34"), "dti-2024", known)
    assert edition.code == f"{index}-2025-34"
    assert edition.unit_count == 34
    assert edition.origin == "session"
    assert edition.title.vi.endswith("(bảng tự nhập)")
    assert edition.title.en.endswith("(imported table)")
