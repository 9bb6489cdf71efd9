"""The rows of the live ranking: what is known of each, and how it follows the moving unit.

The expressions are those of `engine.places` and `charts.ranking_rows`; tests hold them together.
"""

from __future__ import annotations

from typing import Any

from ictexplore.charts.live_signals import Motion
from ictexplore.charts.live_words import phrase, place_text, score_text, text
from ictexplore.charts.ranking_rows import MARKERS, NOTES, Places, known_standings, place_label
from ictexplore.i18n import Translator, format_score
from ictexplore.model import EditionTable, Printed, RankInterval, Standing

NO_SCORE = -1
"""Stands for a score that isn't published: no composite equals it."""

ORDER = ("best", "side", "worst", "-value", "index")
"""What rows are sorted by, as `charts.ranking_rows` sorts them."""


def live_rows(
    table: EditionTable, motion: Motion, places: Places, words: Translator
) -> list[dict[str, Any]]:
    """Return the units of which anything is published, the moving one's ghost after them all.

    ``places`` are the published ones; scores are those the others are assumed to have.
    """
    known = known_standings(motion.field)
    rows = [
        _row(standing, index, motion.places, words)
        | {"was": place_label(places[standing.unit.code])}
        | (_own() if standing.unit.code == motion.unit else _rival(standing, motion))
        for index, standing in enumerate(known)
    ]
    unit = table.standing(motion.unit)
    ghost = _row(unit, len(known), places, words)
    label = words("chart.label_ghost", score=ghost["label"])
    return [*rows, ghost | _own() | {"ghost": True, "label": label}]


def live_steps(
    motion: Motion, table: EditionTable, published: RankInterval, words: Translator
) -> dict[str, str]:
    """Return what is calculated of a row on every move, name → expression, in order.

    ``published`` is the unit's published place.
    """
    is_moved = "true" if motion.is_assumed else "shift != 0"
    unit = text(table.standing(motion.unit).unit.name.in_language(words.language))
    own_label = phrase(
        words, "chart.label_simulated", score=score_text("composite", words.language)
    )
    return {
        "least": _least(),
        "most": _most(),
        "best": _own_or("rank_best", published.best, "datum.pb + datum.least"),
        "worst": _own_or("rank_worst", published.worst, "datum.pw + datum.most"),
        "passed_now": f"{is_moved} && datum.ahead && composite >= datum.passed",
        "passed_by_now": f"{is_moved} && datum.notAhead && composite < datum.met",
        "marker": _marker(),
        # At one place the mover stands where it came to and its ghost where it left.
        "side": "!changed || !datum.own ? 0 : (shift >= 0) == !datum.ghost ? -1 : 1",
        "simulated": "changed && datum.own && !datum.ghost",
        "value": "datum.simulated ? composite : max(datum.score, 0)",
        "score_label": f"datum.simulated ? {own_label} : datum.label",
        "rank_label": place_text("datum.best", "datum.worst"),
        "note": _note(words, unit),
    }


def _row(standing: Standing, index: int, places: Places, words: Translator) -> dict[str, Any]:
    score, place = standing.composite, places[standing.unit.code]
    return {
        "index": index,
        "code": standing.unit.code,
        "name": standing.unit.name.in_language(words.language),
        "score": score.value if score else NO_SCORE,
        "exact": score.value if score and score == Printed(score.value) else NO_SCORE,
        "label": format_score(score.value, words.language, score.decimals)
        if score
        else words("chart.no_score"),
        "pb": place.best,
        "pw": place.worst,
        "own": False,
        "ghost": False,
    }


def _own() -> dict[str, Any]:
    return {"own": True, "behind": 0, "maybeBehind": 0, "ahead": False, "notAhead": False}


def _rival(standing: Standing, motion: Motion) -> dict[str, Any]:
    crossing = motion.crossings[standing.unit.code]
    return {
        "met": crossing.met,
        "passed": crossing.passed,
        "ahead": crossing.is_ahead,
        "notAhead": crossing.is_not_ahead,
        "behind": int(crossing.is_behind),
        "maybeBehind": int(crossing.maybe_behind),
    }


def _least() -> str:
    """Write by how many places a rival falls at least (`engine.places`)."""
    surely = "(composite > datum.passed ? 1 : 0)"
    return (
        f"datum.own || shift == 0 ? 0 : shift > 0 ? max({surely} - datum.maybeBehind, 0)"
        f" : {surely} * datum.maybeBehind - datum.maybeBehind"
    )


def _most() -> str:
    maybe = "(composite > datum.met ? 1 : 0)"
    return (
        f"datum.own || shift == 0 ? 0 : shift > 0 ? max({maybe}, datum.behind) - datum.behind"
        f" : min({maybe} - datum.behind, 0)"
    )


def _own_or(moved: str, published: int, rival: str) -> str:
    return f"datum.own ? (datum.ghost ? {published} : {moved}) : {rival}"


def _marker() -> str:
    level = f"datum.exact == composite ? {text(MARKERS['level'])} : {text(MARKERS['passed'])}"
    by = text(MARKERS["passed_by"])
    return f"datum.passed_by_now ? {by} : datum.passed_now ? ({level}) : ''"


def _note(words: Translator, unit: str) -> str:
    said = {
        change: phrase(words, key, unit=unit, rank="datum.was") for change, key in NOTES.items()
    }
    return (
        f"datum.simulated ? {text(words('chart.note_simulated'))}"
        f" : datum.passed_by_now ? {said['passed_by']}"
        f" : !datum.passed_now ? {text(words('chart.note_published'))}"
        f" : datum.exact == composite ? {said['level']} : {said['passed']}"
    )
