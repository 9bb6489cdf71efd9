import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from ictexplore.i18n import LANGUAGES, Translator, translator
from ictexplore.model import Printed
from ictexplore.store import default_data_dir
from ictexplore.ui.cache import get_table
from ictexplore.ui.evidence.proof_cache import get_proof
from ictexplore.ui.evidence.traps import TRAPS, traps_html


def read(name: str) -> list[dict[str, str]]:
    path = Path(default_data_dir() / f"{name}.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def figures(text: str) -> set[str]:
    return {figure.replace(",", ".") for figure in re.findall(r"\d[.,]\d{3,4}", text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trap_is_told(language: str):
    t = translator(language)
    assert traps_html(t).count("<li>") == len(TRAPS)


def test_the_headline_counts_them(vi: Translator):
    assert len(TRAPS) == 14
    assert vi("sources.traps_headline").startswith("Mười bốn ")
    assert translator("en")("sources.traps_headline").startswith("Fourteen ")


def test_both_languages_quote_the_same_figures(vi: Translator):
    en = translator("en")
    for _, text in TRAPS:
        assert figures(vi(text)) == figures(en(text))


def test_the_codes_are_those_that_changed_their_province(vi: Translator):
    names: dict[str, set[str]] = {}
    for unit in read("units"):
        names.setdefault(unit["unit_code"], set()).add(unit["name_vi"])
    changed = {code for code, both in names.items() if len(both) == 2}
    # 46 is Thừa Thiên Huế and Huế: another name, not another province.
    assert set(re.findall(r"\b\d\d\b(?!/)", vi("sources.trap_codes_text"))) == changed - {"46"}


def test_the_unmerged_are_named(vi: Translator):
    successors = [row["successor_code"] for row in read("mergers")]
    alone = {code for code, members in Counter(successors).items() if members == 1}
    new_names = {u["unit_code"]: u["name_vi"] for u in read("units") if u["unit_system"] == "34"}
    listed = vi("sources.trap_names_text").rstrip(".").partition("không sáp nhập: ")[2]
    assert set(listed.split(", ")) == {new_names[code] for code in alone}


@pytest.mark.parametrize(
    ("edition", "place", "text"),
    [("dti-2022-63", 15, "hạng 15, tiếp theo là hạng 17"), ("dti-2023-63", 59, "là hạng 61")],
)
def test_places_are_shared_as_told(edition: str, place: int, text: str, vi: Translator):
    ranks = [standing.rank for standing in get_table(edition).standings]
    assert (ranks.count(place), ranks.count(place + 1), ranks.count(place + 2)) == (2, 0, 1)
    assert text in vi("sources.trap_ties_text")


def test_the_pillar_means_of_2023_are_the_computed_ones(vi: Translator):
    computed = {
        f"{float(mean.computed) / 10**4:.4f}"
        for mean in get_proof().means
        if mean.edition.code == "dti-2023-63"
    }
    assert computed == {"0.7506", "0.7240", "0.6817", "0.6783"}
    assert figures(vi("sources.trap_columns_text")) == computed


def test_nam_dinh_allows_what_is_told(vi: Translator):
    scores = get_table("ict_index-2020-63").standing("36").dimensions
    assert [scores[code] for code in ("htkt", "htnl", "udcntt")] == [
        Printed(5830, 3),
        Printed(8200, 2),
        Printed(2300, 2),
    ]
    # 1,633 ÷ 3 = 0,54433; ± (0,0005 + 0,005 + 0,005) ÷ 3 = ± 0,0035
    told = figures(vi("sources.trap_rounding_text"))
    assert told == {"0.583", "0.541", "0.5408", "0.5478"}
    assert "0,5443" in vi("sources.trap_rounding")


def test_the_provinces_means_are_those_in_use(vi: Translator):
    used = {
        row["edition_code"]: row["value"]
        for row in read("national_statistics")
        if row["measure_code"] == "composite" and row["is_preferred"] == "true"
    }
    assert {used["dti-2020-63"], used["dti-2021-63"]} < figures(vi("sources.trap_means_text"))
