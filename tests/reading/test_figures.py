import pytest

from ictexplore.model import Known
from ictexplore.reading.figures import Entry, read_figures
from ictexplore.reading.records import Figure


def score(text: str, measure: str = "composite", unit: str = "01", line: int = 2) -> Entry:
    return Entry(unit, measure, "score", text, line, 3)


def rank(text: str) -> Entry:
    return Entry("01", "composite", "rank", text, 2, 0)


def read(*entries: Entry, known: Known | None = None) -> tuple[list[str], list[tuple[str, str]]]:
    frameworks = [f.framework for f in known.of_index("dti")] if known else []
    figures, findings = read_figures(entries, frameworks, unit_count=34)
    return [f.printed for f in figures], [
        (f.severity, f.key.removeprefix("tables.")) for f in findings
    ]


def test_a_figure_keeps_its_place() -> None:
    figures, findings = read_figures([score("0,8241", line=7)], [], 34)
    assert figures == (Figure("01", "composite", "score", "0.8241", 7, 3),)
    assert findings == ()


def test_missing_cells_are_missing_and_words_are_told() -> None:
    assert read(score(""), score("–"), score("abc"), score("NaN")) == (
        [],
        [("doubt", "not_a_number"), ("doubt", "not_a_number")],
    )


@pytest.mark.parametrize("text", ["1,2", "-0,1", "7223", "101 %"])
def test_one_that_is_off_the_scale_is_an_error(text: str) -> None:
    kept, told = read(score("0,5000"), score("0,6000"), score(text))
    assert kept == ["0.5000", "0.6000"]
    assert told == [("error", "out_of_range")]


@pytest.mark.parametrize(
    ("texts", "printed"),
    [
        (("70,12", "65,30"), ["0.7012", "0.6530"]),
        (("701,2", "653"), ["0.7012", "0.6530"]),
        (("70,12%", "65,3%"), ["0.7012", "0.6530"]),
    ],
)
def test_scores_of_a_hundred_or_a_thousand(texts: tuple[str, ...], printed: list[str]) -> None:
    kept, told = read(*map(score, texts))
    assert kept == printed
    assert ("doubt", "scale") in told or texts[0].endswith("%")


def test_a_measure_on_the_scale_of_one_beside_others() -> None:
    kept, _ = read(score("701,2"), score("0,9000", "nhan_thuc_so"), score("650,0", "the_che_so"))
    assert kept == ["0.7012", "0.9000", "0.6500"]


def test_points_are_divided_by_those_of_their_dimension(known: Known) -> None:
    # 50 × 0.9 + 50 × 0.8 + 140 × 0.5 + 100 × (0.4 + 0.3) + 200 × 0.6 + 150 × (0.7 + 0.2) = 480
    parts = {
        "nhan_thuc_so": "45",
        "the_che_so": "40",
        "ha_tang_so": "70",
        "nhan_luc_so": "40",
        "an_toan_thong_tin": "30",
        "hd_chinh_quyen_so": "120",
        "hd_kinh_te_so": "105",
        "hd_xa_hoi_so": "30",
    }
    entries = [score(text, code) for code, text in parts.items()]
    kept, told = read(*entries, score("480"), known=known)
    assert kept == [
        *("0.9000", "0.8000", "0.5000", "0.4000", "0.3000", "0.6000", "0.7000", "0.2000"),
        "0.5106",  # 480 / 940
    ]
    assert ("doubt", "scale_points") in told


def test_noughts_that_a_sheet_dropped_come_back() -> None:
    assert read(score("0.8241"), score("0.9"), score("1")) == (
        ["0.8241", "0.9000", "1.0000"],
        [("note", "decimals_filled")],
    )


def test_more_decimals_than_published_are_rounded() -> None:
    assert read(score("0.82414851"), score("0.9")) == (
        ["0.8241", "0.9000"],
        [("doubt", "decimals_rounded"), ("note", "decimals_filled")],
    )


def test_few_decimals_are_told() -> None:
    assert read(score("0.824"), score("0.900")) == (["0.824", "0.900"], [("note", "decimals_few")])


def test_ranks() -> None:
    assert read(rank("3"), rank("=4"), rank(""), rank("ba"), rank("35"), rank("0")) == (
        ["3", "4"],
        [("doubt", "not_a_rank"), ("error", "rank_out_of_range"), ("error", "rank_out_of_range")],
    )


def test_nothing_gives_nothing() -> None:
    assert read() == ([], [])
