import pytest

from ictexplore.model import IctexploreError
from ictexplore.takeaway.own_index.files import make_own_file, own_stem
from tests.takeaway.own_index.conftest import MakeOwn
from tests.templates import as_potx, branded, saved


def test_no_name_that_was_brought_is_in_a_files_name(ninh_binh: MakeOwn):
    assert own_stem(ninh_binh()) == "bo-chi-so-4"
    assert own_stem(ninh_binh(changes={"the_che_so": 1.0})) == "bo-chi-so-4-kich-ban"


def test_a_template_of_ones_own_is_taken(ninh_binh: MakeOwn):
    template = as_potx(saved(branded()))
    made = make_own_file(ninh_binh(), ".pptx", template=template)
    assert made != make_own_file(ninh_binh(), ".pptx")
    with pytest.raises(IctexploreError, match="template_broken"):
        make_own_file(ninh_binh(), ".pptx", template=b"no template")


def test_other_files_are_refused(ninh_binh: MakeOwn):
    with pytest.raises(IctexploreError, match="unknown_suffix"):
        make_own_file(ninh_binh(), ".docx")
