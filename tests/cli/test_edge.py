import json

import pytest
import typer

from ictexplore.cli.edge import BAD_INPUT, BROKEN, align, answering, dump, say_faults
from ictexplore.i18n import translator
from ictexplore.model import IctexploreError, ProblemsError
from ictexplore.store import DataFaultError, Fault

FAULT = Fault("scores.csv", 7, "score", "7.2", "data.score_range", "0..1")


def test_an_error_is_one_sentence_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as left, answering("en", as_json=False):
        raise IctexploreError("error.score_range", given="1,5")
    printed = capsys.readouterr()
    assert left.value.exit_code == BAD_INPUT
    assert printed.out == ""
    sentence = translator("en")("error.score_range", given="1,5")
    assert printed.err == f"Error: {sentence}\n"


def test_programs_get_the_same_sentence_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit), answering("vi", as_json=True):
        raise IctexploreError("error.score_range", given="1,5")
    printed = capsys.readouterr()
    assert printed.out == ""
    assert json.loads(printed.err) == {"error": translator("vi")("error.score_range", given="1,5")}


def test_several_problems_are_told_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    problems = [IctexploreError("error.score_range", given=given) for given in ("2", "3")]
    with pytest.raises(typer.Exit) as left, answering("en", as_json=False):
        raise ProblemsError(problems)
    assert left.value.exit_code == BAD_INPUT
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("Error: “2”")
    assert second.startswith("Error: “3”")
    with pytest.raises(typer.Exit), answering("en", as_json=True):
        raise ProblemsError(problems)
    assert json.loads(capsys.readouterr().err)["error"].count("\n") == 1


def test_an_unknown_language_is_told_in_vietnamese(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as left, answering("fr", as_json=False):
        pytest.fail("there is no such language to answer in")
    assert left.value.exit_code == BAD_INPUT
    assert "«fr»" in capsys.readouterr().err


def test_broken_data_is_told_with_every_fault(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as left, answering("en", as_json=False):
        raise DataFaultError([FAULT, FAULT])
    assert left.value.exit_code == BROKEN
    told = capsys.readouterr().err
    assert "Number of faults: 2." in told
    assert told.count(translator("en")(FAULT.expected, **FAULT.values)) == 2


def test_faults_name_file_line_column_and_value() -> None:
    told = say_faults([FAULT], translator("vi"))
    assert [part for part in ("scores.csv", "7", "score", "7.2", "0..1") if part not in told] == []


def test_json_keeps_letters() -> None:
    assert dump({"unit": "Đắk Lắk"}) == '{"unit": "Đắk Lắk"}'


def test_columns_are_aligned() -> None:
    rows = [("Tỉnh", "Điểm", ""), ("Huế", "0,5", "x"), ("Hà Nội", "10,25", "")]
    lines = ["Tỉnh     Điểm", "Huế       0,5  x", "Hà Nội  10,25"]
    assert align(rows, numeric=frozenset({1})).splitlines() == lines
