"""One line an event in the log, and nothing of a visitor's in it.

An error is told by its type and where it happened. Its message may quote a table, a name or an
address that somebody brought, so it stays out unless the operator asks for it.
"""

from __future__ import annotations

import logging
import os
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MESSAGES = "ICTEXPLORE_LOG_MESSAGES"
"""Environment variable: ``1`` writes the messages of errors as well, to find a fault."""

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
"""The same as ``logger.messageFormat`` of Streamlit's settings."""

_LEVELS = {"ictexplore": logging.INFO, "py.warnings": logging.WARNING}
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_TOLD_BY_US = "Uncaught app execution"
"""How Streamlit begins what `failure` tells with a number."""


def one_line(text: str) -> str:
    """Return the text without what would begin another line, or make one look like another."""
    return _BREAKS.sub(" | ", text.strip())


def describe(error: BaseException, *, with_message: bool = False) -> str:
    """Return type and place of an error and of those behind it, the first cause last."""
    return " < ".join(_describe_one(each, with_message=with_message) for each in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _describe_one(error: BaseException, *, with_message: bool) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    name = type(error).__qualname__ + (f" «{error}»" if with_message else "")
    return f"{name} at {', '.join(reversed(places))}" if places else name


def make_record(*args: Any, **kwargs: Any) -> logging.LogRecord:  # noqa: ANN401
    """Return a record whose message is one line, with the error it tells of at its end."""
    record = logging.LogRecord(*args, **kwargs)
    error = record.exc_info[1] if record.exc_info else None
    message = _message_of(record)
    if error is not None:
        told = describe(error, with_message=os.environ.get(MESSAGES) == "1")
        message = f"{message}: {told}"
    record.msg, record.args = one_line(message), ()
    record.exc_info = record.exc_text = record.stack_info = None
    return record


def _message_of(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):  # whoever logs badly is no reason to fail where they do
        return str(record.msg)


def set_up_log() -> None:
    """Let every library of this process write its log that way; called once at the start."""
    logging.setLogRecordFactory(make_record)
    logging.captureWarnings(capture=True)
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(FORMAT))
    for name, level in _LEVELS.items():
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.setLevel(level)
        logger.propagate = False
    logging.getLogger("streamlit.error_util").addFilter(_is_news)


def _is_news(record: logging.LogRecord) -> bool:
    return not record.getMessage().startswith(_TOLD_BY_US)
