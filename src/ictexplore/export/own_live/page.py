"""The page of an own index's offline what-if: head, sliders left, answer right, sources below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from ictexplore.export.live.answer import figures_html, ranking_html
from ictexplore.export.live.rows import controls_html
from ictexplore.export.offline.blocks import Alone, alone_html
from ictexplore.export.offline.drawing import Drawing
from ictexplore.export.offline.style import page_css
from ictexplore.export.own_live.answer import (
    own_bands_html,
    own_cards_html,
    own_facts_html,
    own_strip_html,
)
from ictexplore.export.own_live.assets import offline_scripts, read_own_asset
from ictexplore.export.own_live.model import model_data
from ictexplore.export.own_live.motion import OwnMotion, OwnNow
from ictexplore.export.own_live.rows import own_rows_html
from ictexplore.export.own_live.state import own_state
from ictexplore.i18n import Translator, format_date, translator
from ictexplore.i18n.catalogue import GIVEN_MAX


@dataclass(frozen=True, slots=True)
class OwnOffline:
    """What the page is made of: how a unit moves, whose figures these are, how they are built."""

    motion: OwnMotion
    now: OwnNow
    drawing: Drawing
    band: str
    said: str
    sources: Sequence[str]
    language: str
    made: date


def own_page_html(offline: OwnOffline) -> str:
    """Return the whole page; whatever is text in it is escaped."""
    t = translator(offline.language)
    page = Alone(
        language=t.language,
        title=t("ownlive.title", unit=_unit(offline), index=offline.motion.framework.root.label),
        css=page_css() + read_own_asset("own_live.css"),
        head=_head_html(offline, t),
        left=_left_html(offline, t),
        right=_right_html(offline, t),
        foot=_foot_html(offline, t),
        given=_given(offline, t),
        kind="own-alone",
    )
    return alone_html(page, offline_scripts())


def _unit(offline: OwnOffline) -> str:
    return offline.motion.units[offline.motion.unit]


def _given(offline: OwnOffline, t: Translator) -> dict[str, object]:
    """Return the model, the compiled bars, the values to begin with, how entries are refused."""
    name = str(offline.motion.unit)
    return {
        "spec": offline.drawing.vega,
        "height": offline.drawing.height,
        "model": model_data(offline.motion, t),
        "entry": {"max": GIVEN_MAX, "refusal": t("ownpage.value_refused", given="{given}")},
        "state": {**own_state(offline.motion, offline.now, t), "drawing": name, "scope": name},
    }


def _head_html(offline: OwnOffline, t: Translator) -> str:
    index = escape(offline.motion.framework.root.label)
    return (
        f'<header class="alone-head" data-part="told"><h1>{escape(_unit(offline))}</h1>'
        f"<p>{index}</p>{own_bands_html(offline.band, offline.now, t)}"
        f'<p class="ix-notice alone-still">{escape(t("offline.still"))}</p></header>'
    )


def _left_html(offline: OwnOffline, t: Translator) -> str:
    strip = own_strip_html(offline.motion, offline.now, t)
    copy, done = escape(t("whatif.copy")), escape(t("whatif.copied"))
    return (
        controls_html(strip=strip, rows=own_rows_html(offline.motion, t))
        + f'<p class="ix-source alone-keys">{escape(t("ownpage.arrows"))}</p>'
        '<div class="live alone-said" data-part="told"><p id="said" data-text="sentence_text">'
        f"{escape(offline.now.sentence)}</p>"
        f'<button type="button" data-label="{copy}" data-done="{done}">{copy}</button></div>'
    )


def _right_html(offline: OwnOffline, t: Translator) -> str:
    body = own_cards_html(offline.motion, offline.now, t) + own_facts_html(offline.now)
    return figures_html(body) + ranking_html(offline.drawing.still)


def _foot_html(offline: OwnOffline, t: Translator) -> str:
    told = (
        *(offline.band, t("ownpage.built", how=offline.said), *offline.sources),
        *(t("ownlive.contains"), t("offline.made", date=format_date(offline.made, t.language))),
    )
    lines = "".join(f"<p>{escape(line)}</p>" for line in told)
    return (
        f'<footer class="ix-source alone-foot">{lines}'
        f'<p class="alone-keys">{escape(t("ownlive.keys"))}</p></footer>'
    )
