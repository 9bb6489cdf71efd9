import io

import pytest
from PIL import Image

from ictexplore.model import IctexploreError, Scenario
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.files import file_stem, make_file
from ictexplore.takeaway.material import Material
from tests.takeaway.conftest import MakeMaterial


def test_a_png_has_the_size_asked_for(make: MakeMaterial) -> None:
    material = make(hd_kinh_te_so=7500)
    for scale, size in ((2, (1920, 1080)), (4, (3840, 2160))):
        image = Image.open(io.BytesIO(make_file(material, ".png", scale=scale)))
        assert (image.format, image.size) == ("PNG", size)


def test_an_svg_is_text(make: MakeMaterial) -> None:
    assert make_file(make(), ".svg").decode("utf-8").startswith("<svg ")


def test_what_is_not_made_is_named_with_what_is(make: MakeMaterial) -> None:
    with pytest.raises(IctexploreError) as refused:
        make_file(make(), ".gif")
    assert refused.value.key == "output.unknown_suffix"
    assert ".png" in str(refused.value.values["known"])


def test_names_are_plain_and_say_which_is_which(make: MakeMaterial) -> None:
    assert file_stem(make()) == "dti-2024-34_ninh-binh_cong-bo"
    assert file_stem(make(hd_kinh_te_so=7500)) == "dti-2024-34_ninh-binh_kich-ban"


def test_a_page_of_sliders_takes_what_can_be_simulated(make: MakeMaterial, store: Store) -> None:
    table = read_edition_table(store, "mic_egov-2018-63")
    unit = table.standings[0].unit.code
    material = Material(
        **{**vars(make()), "table": table, "scenario": Scenario(table.edition.code, unit, {})}
    )
    with pytest.raises(IctexploreError) as refused:
        make_file(material, ".html")
    assert refused.value.key == "error.not_recomputable"
    assert file_stem(material) == "mic_egov-2018-63_an-giang_cong-bo"
