"""One line an event, and what a visitor brought stays out of it."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from ictexplore.ui.serving.log import MESSAGES, describe, make_record, one_line, set_up_log

BROUGHT = "Xã bí mật\n2026-01-01 ERROR forged line"


def refuse() -> None:
    raise ValueError(BROUGHT)


def fail() -> None:
    try:
        refuse()
    except ValueError as error:
        raise KeyError(BROUGHT) from error


def caught() -> KeyError:
    with pytest.raises(KeyError) as failing:
        fail()
    return failing.value


def record(message: str, *args: object, error: BaseException | None = None) -> str:
    info = (type(error), error, error.__traceback__) if error else None
    made = make_record("ictexplore", logging.ERROR, "x.py", 1, message, args, info)
    return logging.Formatter().format(made)


def test_an_error_is_told_by_type_and_place_without_its_words():
    told = record("number=%s", "ab12", error=caught())
    assert told.startswith("number=ab12: KeyError at test_log.py:")
    assert " fail" in told
    assert " < ValueError at test_log.py:" in told
    assert "bí mật" not in told
    assert len(told.splitlines()) == 1


def test_the_operator_may_ask_for_the_words(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(MESSAGES, "1")
    told = record("failed", error=caught())
    assert "Xã bí mật" in told
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("mark", ["\n", "\r\n", "\x1b[31m", "\u2028", "\x85"])
def test_nothing_begins_another_line(mark: str):
    assert record("a%sb", mark).splitlines() == [one_line(f"a{mark}b")]
    assert mark not in one_line(f"a{mark}b")


def test_a_line_that_is_logged_badly_is_written_all_the_same():
    assert record("%d of %d", "a") == "%d of %d"


def test_an_error_that_is_its_own_cause_ends():
    error = ValueError()
    error.__cause__ = KeyError()
    error.__cause__.__cause__ = error
    assert describe(error) == "ValueError < KeyError"


@pytest.fixture
def _log_as_before() -> Iterator[None]:
    before = logging.getLogRecordFactory()
    streamlit = logging.getLogger("streamlit.error_util")
    filters = list(streamlit.filters)
    yield
    logging.setLogRecordFactory(before)
    logging.captureWarnings(capture=False)
    streamlit.filters[:] = filters
    for name in ("ictexplore", "py.warnings"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True


@pytest.mark.usefixtures("_log_as_before")
def test_every_library_writes_that_way(capsys: pytest.CaptureFixture[str]):
    set_up_log()
    logging.getLogger("ictexplore.process").info("a\nb")
    other = logging.getLogger("some.library")
    other.error("failed", exc_info=caught())
    streamlit = logging.getLogger("streamlit.error_util")
    assert not streamlit.filter(
        streamlit.makeRecord("", logging.ERROR, "", 1, "Uncaught app execution", (), None)
    )
    lines = capsys.readouterr().err.splitlines()
    assert [line for line in lines if line.endswith("INFO ictexplore.process a | b")]
    assert "bí mật" not in "".join(lines)
