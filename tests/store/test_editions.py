from collections import Counter

import pytest

from ictexplore.i18n import find_unit
from ictexplore.model import IctexploreError, Printed, Standing
from ictexplore.store import (
    Store,
    read_disputes,
    read_edition,
    read_edition_table,
    read_editions,
    read_figures,
    read_framework,
    read_mergers,
    read_national_statistics,
    read_sources,
    read_unit_names,
)

SIMULATED = {"dti-2022-63": 63, "dti-2023-63": 63, "dti-2024-63": 63, "dti-2024-34": 34}


def by_name(store: Store, edition: str) -> dict[str, Standing]:
    return {s.unit.name.vi: s for s in read_edition_table(store, edition).standings}


def test_editions_come_newest_first_index_by_index(store: Store) -> None:
    editions = read_editions(store)
    assert [e.code for e in editions[:3]] == ["dti-2024-34", "dti-2024-63", "dti-2023-63"]
    assert list(dict.fromkeys(e.index for e in editions)) == ["dti", "ict_index", "mic_egov"]
    for index in ("dti", "ict_index", "mic_egov"):
        years = [e.year for e in editions if e.index == index]
        assert years == sorted(years, reverse=True)
    # No ICT Index was published for 2021.
    assert "ict_index-2021-63" not in {e.code for e in editions}


def test_unknown_edition_names_what_exists(store: Store) -> None:
    with pytest.raises(IctexploreError) as caught:
        read_edition_table(store, "dti-2019-63")
    assert caught.value.key == "error.unknown_edition"
    assert caught.value.values["given"] == "dti-2019-63"
    assert caught.value.values["known"] == tuple(e.code for e in read_editions(store))


def test_editions_are_comparable_within_a_framework_only(store: Store) -> None:
    comparable = {e.code: e.comparable_with for e in read_editions(store)}
    assert comparable["dti-2023-63"] == "dti-2022-63"
    assert comparable["ict_index-2022-63"] == "ict_index-2020-63"
    first = ("dti-2021-63", "dti-2024-63", "dti-2024-34", "ict_index-2016-63")
    assert [comparable[code] for code in first] == [None] * 4


def test_source_and_decision_stand_under_an_edition(store: Store) -> None:
    edition = read_edition(store, "dti-2024-34")
    assert edition.decision == "405/QĐ-BKHCN"
    assert edition.source.url == "https://dti.gov.vn/xep-hang-2024"
    assert edition.source.confidence == "high"
    dated = {e.source.published for e in read_editions(store)} - {None}
    assert all(len(published) == len("2025-10-21") for published in dated if published)


@pytest.mark.parametrize(("code", "units"), SIMULATED.items())
def test_official_composites_and_ranks_are_complete(store: Store, code: str, units: int) -> None:
    table = read_edition_table(store, code)
    assert len(table.standings) == table.edition.unit_count == units
    assert table.is_complete
    scores = [s.composite.value for s in table.standings if s.composite]
    for standing in table.standings:
        assert standing.composite is not None
        assert standing.rank == 1 + sum(score > standing.composite.value for score in scores)


def test_places_are_shared_as_the_ministry_shares_them(store: Store) -> None:
    ranks_2022 = Counter(s.rank for s in read_edition_table(store, "dti-2022-63").standings)
    assert [ranks_2022[rank] for rank in (15, 16, 17)] == [2, 0, 1]
    ranks_2023 = Counter(s.rank for s in read_edition_table(store, "dti-2023-63").standings)
    assert [ranks_2023[rank] for rank in (59, 60, 61)] == [2, 0, 1]


def test_every_unit_stands_in_an_incomplete_edition(store: Store) -> None:
    standings = read_edition_table(store, "ict_index-2020-63").standings
    assert len(standings) == 63
    assert sum(s.composite is not None for s in standings) == 8
    assert sum(s.rank is not None for s in standings) == 11
    nam_dinh = by_name(store, "ict_index-2020-63")["Nam Định"]
    assert nam_dinh.composite == Printed(5410, 3)
    assert nam_dinh.rank == 11
    assert nam_dinh.dimensions == {
        "htkt": Printed(5830, 3),
        "htnl": Printed(8200, 2),
        "udcntt": Printed(2300, 2),
    }


def test_units_stand_in_vietnamese_order(store: Store) -> None:
    names = list(by_name(store, "dti-2024-34"))
    assert names[:8] == [
        *("An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ"),
        *("Đà Nẵng", "Đắk Lắk", "Điện Biên"),
    ]
    assert names.index("Gia Lai") == names.index("Đồng Tháp") + 1
    assert names[-1] == "Vĩnh Long"


def test_seven_codes_mean_another_province_among_the_34(store: Store) -> None:
    before = {
        s.unit.code: s.unit.name.vi for s in read_edition_table(store, "dti-2024-63").standings
    }
    after = {
        s.unit.code: s.unit.name.vi for s in read_edition_table(store, "dti-2024-34").standings
    }
    renamed = {code for code in before.keys() & after.keys() if before[code] != after[code]}
    # Huế changed its name, not its territory.
    assert renamed - {"46"} == {"15", "24", "44", "52", "80", "82", "91"}
    assert (before["46"], after["46"]) == ("Thừa Thiên Huế", "Huế")


def test_frameworks_carry_points_and_pillars_in_printed_order(store: Store) -> None:
    framework = read_edition_table(store, "dti-2024-34").framework
    assert [d.points for d in framework.dimensions] == [50, 50, 140, 100, 100, 200, 150, 150]
    assert framework.composite.total == 940
    assert [(p.code, p.total) for p in framework.pillars] == [
        ("chinh_quyen_so", 440 + 200),
        ("kinh_te_so", 440 + 150),
        ("xa_hoi_so", 440 + 150),
    ]
    assert [d.code for d in framework.dimensions][:3] == [
        "nhan_thuc_so",
        "the_che_so",
        "ha_tang_so",
    ]
    first = read_framework(store, "dti-2020")
    assert [(d.code, d.points) for d in first.dimensions] == [
        *(("chinh_quyen_so", 400), ("kinh_te_so", 300), ("xa_hoi_so", 300))
    ]
    assert first.pillars == ()


def test_measures_without_points_are_no_dimensions(store: Store) -> None:
    assert "do_thi_thong_minh" not in {d.code for d in read_framework(store, "dti-2021").dimensions}
    assert [d.code for d in read_framework(store, "ict-2016").dimensions] == [
        "htkt",
        "htnl",
        "udcntt",
    ]


@pytest.mark.parametrize("code", ["ict-2006", "mic-2016"])
def test_what_cannot_be_recomputed_says_why(store: Store, code: str) -> None:
    framework = read_framework(store, code)
    assert not framework.is_recomputable
    assert framework.dimensions == ()
    assert framework.aggregates == ()
    assert framework.reason is not None
    assert framework.reason.vi != framework.reason.en


def test_low_and_disputed_figures_are_shown_but_never_used(store: Store) -> None:
    for edition in read_editions(store):
        figures = read_figures(store, edition.code)
        assert not (figures["is_preferred"] & (figures["confidence"] == "low")).any()
    # Đắk Nông's 0.3026 of 2020 is the national mean; its rank 54 was printed with it.
    dak_nong = by_name(store, "dti-2020-63")["Đắk Nông"]
    assert (dak_nong.composite, dak_nong.rank) == (None, 54)
    listed = read_figures(store, "dti-2020-63", "67")
    assert "0.3026" in set(listed["value"])
    # The press has Hậu Giang 19th; its official score stands 20th.
    assert by_name(store, "dti-2023-63")["Hậu Giang"].rank == 20


def test_figures_carry_their_source(store: Store) -> None:
    figures = read_figures(store, "dti-2022-63", "22")
    composite = figures[(figures["measure_code"] == "composite") & figures["is_preferred"]]
    assert set(composite["kind"]) == {"score", "rank"}
    assert set(composite["url"]) == {"https://dti.gov.vn/xep-hang-2022"}
    assert len(read_figures(store, "dti-2022-63")) > len(figures)


def test_national_means_in_use_are_the_provinces(store: Store) -> None:
    means = {
        code: read_national_statistics(store, code).query(
            "measure_code == 'composite' and statistic == 'mean'"
        )
        for code in ("dti-2020-63", "dti-2021-63", "dti-2022-63", "dti-2024-63")
    }
    used = {code: frame[frame["is_preferred"]]["value"].tolist() for code, frame in means.items()}
    assert used == {
        "dti-2020-63": ["0.3026"],
        "dti-2021-63": ["0.4014"],
        "dti-2022-63": ["0.5786"],
        "dti-2024-63": ["0.6961"],
    }
    # The ministries' mean that newspapers print as the provinces'.
    assert "0.4595" in set(means["dti-2021-63"]["value"])


def test_disputes_tell_the_published_and_the_computed_figure(store: Store) -> None:
    disputes = read_disputes(store)
    shifted = disputes[(disputes["kind"] == "mean") & (disputes["edition_code"] == "dti-2023-63")]
    assert shifted[["printed", "computed"]].to_numpy().tolist() == [
        *(["0.7240", "0.7506"], ["0.6817", "0.7240"], ["0.6783", "0.6817"])
    ]


def test_names_lead_to_units_of_their_own_system(store: Store) -> None:
    names = read_unit_names(store)
    found = {
        system: dict(zip(rows["name"], rows["unit_code"], strict=True))
        for system, rows in names.groupby("unit_system")
    }
    assert find_unit("dak lak", found["63"]) == find_unit("Đắk Lắk", found["34"]) == "66"
    assert find_unit("TP. Huế", found["34"]) == find_unit("Thừa Thiên - Huế", found["63"]) == "46"
    assert find_unit("Lào Cai", found["63"]) == "10"
    assert find_unit("Lào Cai", found["34"]) == "15"
    # Vũng Tàu is a spelling of Bà Rịa - Vũng Tàu, a unit of the 63 alone.
    assert find_unit("Vũng Tàu", found["63"]) == "77"
    assert "Vũng Tàu" not in found["34"]
    assert next(iter(found["34"])) == "Hà Nội"


def test_mergers_lead_from_the_34_to_all_of_the_63(store: Store) -> None:
    mergers = read_mergers(store)
    assert len(mergers) == 34
    assert sum(len(members) for members in mergers.values()) == 63
    assert mergers["37"] == ("35", "36", "37")
    assert sum(len(members) == 1 for members in mergers.values()) == 11


def test_sources_tell_how_many_figures_rest_on_them(store: Store) -> None:
    sources = read_sources(store).set_index("source_id")
    # Four pages of official results: 335 scores and 63 ranks of 2022, 355, 315 and 306 scores.
    assert sources.loc["dti-gov-2022", "figures"] == 335 + 63
    assert sources.loc["dti-gov-2023", "figures"] == 355
    assert sources.loc["dti-gov-2024-63", "figures"] == 315
    assert sources.loc["dti-gov-2024", "figures"] == 306
