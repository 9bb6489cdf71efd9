import pytest

from ictexplore.cli.app import asked_language
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ([], "vi"),
        (["check", "--language", "en"], "en"),
        (["check", "--language=en"], "en"),
        (["check", "--language", "fr"], "vi"),
        (["check", "--language"], "vi"),
        (["whatif", "--unit", "en"], "vi"),
    ],
)
def test_the_language_is_known_before_the_arguments_are_parsed(
    arguments: list[str], language: str
) -> None:
    assert asked_language(arguments) == language


def test_help_reads_in_both_languages(run: Run) -> None:
    vi, en = run("whatif", "--help"), run("whatif", "--language", "en", "--help")
    assert (vi.code, en.code) == (0, 0)
    assert "Mã kỳ công bố" in vi.out
    assert "Code of the edition" in en.out
    for option in ("--edition", "--unit", "--set", "--language", "--json"):
        assert option in vi.out


def test_every_command_is_listed(run: Run) -> None:
    told = run("--help").out
    assert [
        name for name in ("whatif", "goal", "ladder", "editions", "check") if name not in told
    ] == []


@pytest.mark.parametrize("arguments", [["--nothing"], ["nothing"], ["check", "--nothing"]])
def test_what_is_no_option_is_refused(run: Run, arguments: list[str]) -> None:
    answer = run(*arguments)
    assert answer.code == 2
    assert answer.out == ""
    assert "nothing" in answer.err
