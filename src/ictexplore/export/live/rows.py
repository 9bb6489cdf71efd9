"""The rows of the live simulator: slider, exact entry, way back, and the rank steps."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ictexplore.charts.live_signals import Motion
from ictexplore.charts.live_stairs import Step, find_stairs, next_signal
from ictexplore.export.moves import block_words, published_score, short_control_name
from ictexplore.i18n import Translator
from ictexplore.model import RESIDUAL, SCORE_MAX, Control, EditionTable

_UNDO = (
    "M12.5 8c-2.65 0-5.05.99-6.9 2.6L2 7v9h9l-3.62-3.62c1.39-1.16 3.16-1.88 5.12-1.88 3.54 0 "
    "6.55 2.31 7.6 5.5l2.37-.78C21.08 11.03 17.15 8 12.5 8z"
)
_REDO = (
    "M18.4 10.6C16.55 8.99 14.15 8 11.5 8c-4.65 0-8.58 3.03-9.96 7.22L3.9 16c1.05-3.19 4.06-5.5 "
    "7.6-5.5 1.95 0 3.73.72 5.12 1.88L13 16h9V7l-3.6 3.6z"
)
_RESET = (
    "M12 5V2L8 6l4 4V7c3.31 0 6 2.69 6 6s-2.69 6-6 6-6-2.69-6-6H4c0 4.42 3.58 8 8 8s8-3.58 8-8"
    "-3.58-8-8-8z"
)


def controls_html(*, strip: str = "", rows: str = "") -> str:
    """Return the place of the sliders; what a page puts there later may be left out."""
    return (
        '<section class="live live-controls" data-part="controls">'
        f'<div class="live-strip" aria-hidden="true">{strip}</div>'
        f'<div class="live-rows">{rows}</div>'
        '<p class="live-status" role="status" aria-live="polite"></p></section>'
    )


def rows_html(table: EditionTable, motion: Motion, t: Translator) -> str:
    """Return the head with the ways back and a row for each control, the same for any scenario."""
    stairs = find_stairs(table, motion, t.language)
    rows = (_row(table, control, motion, stairs, t) for control in motion.controls)
    head = head_html(t("whatif.controls"), t)
    return f"{head}{''.join(rows)}{legend_html(t, has_stairs=bool(stairs))}"


def legend_html(t: Translator, *, has_stairs: bool) -> str:
    """Return what the marks on a slider are, and those below it where there are any."""
    keys = {"mark": t("live.legend_mark")}
    if has_stairs:
        keys |= {"step": t("live.legend_step"), "tread": t("live.legend_tread")}
    told = (f'<span><i class="ix-{key}"></i>{escape(text)}</span>' for key, text in keys.items())
    return f'<p class="ix-keys">{"".join(told)}</p>'


def head_html(title: str, t: Translator) -> str:
    """Return the head over the sliders, with the ways back."""
    return (
        f'<div class="live-head"><h2 class="ix-head">{escape(title)}</h2>'
        f"{_act('undo', _UNDO, t('live.undo'))}{_act('redo', _REDO, t('live.redo'))}"
        f"{_act('reset', _RESET, t('whatif.reset_all'), is_named=True)}</div>"
    )


def undo_icon() -> str:
    """Return the sign on the button that takes one value back."""
    return f'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{_UNDO}"/></svg>'


def _act(act: str, path: str, label: str, *, is_named: bool = False) -> str:
    icon = f'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{path}"/></svg>'
    name = escape(label)
    shown = f"{icon}{name}" if is_named else icon
    named = f'aria-label="{name}" title="{name}"'
    return f'<button type="button" data-act="{act}" {named}>{shown}</button>'


def _row(
    table: EditionTable, control: Control, motion: Motion, stairs: Sequence[Step], t: Translator
) -> str:
    framework, code = table.framework, escape(control.code)
    name = short_control_name(framework, control, t)
    points = escape(t("common.points", points=control.points))
    back = escape(t("whatif.reset_one", name=name))
    note = (
        f'<p class="live-note">{escape(block_words(framework, control, t))}</p>'
        if control.code == RESIDUAL
        else ""
    )
    mark = f"--live-mark:{control.baseline / SCORE_MAX}"
    return (
        f'<div class="live-row" data-code="{code}" style="{mark}">'
        f'<div class="live-title">'
        f'<label for="live-{code}">{escape(name)} <span>· {points}</span></label>'
        f'<output class="live-next" for="live-{code}" data-text="{next_signal(code)}"></output>'
        "</div>"
        f'<div class="live-slide"><input type="range" id="live-{code}" min="0" max="{SCORE_MAX}" '
        f'step="1" value="{control.baseline}">{_stairs(table, control, motion, stairs, t)}</div>'
        f'<input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" '
        f'aria-label="{escape(t("whatif.exact", name=name))}">'
        f'<button type="button" aria-label="{back}" title="{back}">'
        f"{undo_icon()}{escape(published_score(control, t.language))}</button>"
        f'{note}<p class="live-refusal" role="status" hidden></p></div>'
    )


def _stairs(
    table: EditionTable, control: Control, motion: Motion, stairs: Sequence[Step], t: Translator
) -> str:
    """Return a tick for each rank step, set by its composite; the tread of today's place is blue.

    ``--live-pace`` is how far the slider goes, as a share, for a composite of 0.0001 more.
    """
    if not stairs:
        return ""
    pace = table.framework.composite.total / control.points / SCORE_MAX
    published = motion.steps.published
    low = max((s.score for s in stairs if s.score <= published), default=0)
    high = min((s.score for s in stairs if s.score > published), default=SCORE_MAX)
    ticks = "".join(
        f'<i style="--live-step:{step.score - 0.5}" title="{escape(_step_text(step, t))}"></i>'
        for step in stairs
    )
    today = f'<b style="--live-step:{low - 0.5};--live-tread:{high - low}"></b>'
    return (
        f'<div class="live-stairs" aria-hidden="true"><div style="--live-pace:{pace:.9f}">'
        f"{today}{ticks}</div></div>"
    )


def _step_text(step: Step, t: Translator) -> str:
    return t("live.step", place=step.place, names=step.names)
