"""The rows of an own index's sliders: slider, exact entry, way back."""

from __future__ import annotations

from html import escape

from ictexplore.export.live.rows import head_html, undo_icon
from ictexplore.export.own_index import format_own
from ictexplore.export.own_live.motion import OwnMotion, control_code
from ictexplore.i18n import Translator, shorten


def own_rows_html(motion: OwnMotion, t: Translator) -> str:
    """Return the head with the ways back and a row for each slider, the same for any values."""
    head = head_html(t("ownpage.moves_head"), t)
    return head + "".join(_row(motion, position, t) for position in motion.offered)


def _row(motion: OwnMotion, position: int, t: Translator) -> str:
    node, code = motion.framework.indicators[position], control_code(position)
    name = shorten(node.label)
    arrow = "↑" if node.direction > 0 else "↓"
    today = format_own(motion.today(position), t.language, motion.decimals[position])
    back, label = escape(t("ownpage.back", name=name)), escape(node.label)
    return (
        f'<div class="live-row" data-code="{code}">'
        f'<div class="live-title"><label for="live-{code}" title="{label}"><em>{label}</em> '
        f"<span>{arrow}</span></label></div>"
        f'<div class="live-slide"><input type="range" id="live-{code}" step="any"></div>'
        f'<input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" '
        f'aria-label="{escape(t("whatif.exact", name=name))}">'
        f'<button type="button" aria-label="{back}" title="{back}">{undo_icon()}'
        f"<span>{escape(today)}</span></button>"
        '<p class="live-refusal" role="status" hidden></p></div>'
    )
