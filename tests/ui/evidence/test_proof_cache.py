from ictexplore.ui.cache import get_editions
from ictexplore.ui.evidence.proof_cache import get_proof, members_table


def test_every_edition_is_proven_once():
    proof = get_proof()
    assert [p.edition for p in proof.editions] == list(get_editions())
    assert get_proof() is proof


def test_the_members_of_a_merged_edition_are_the_63_of_its_year():
    merged = next(e for e in get_editions() if e.code == "dti-2024-34")
    assert members_table(merged).edition.code == "dti-2024-63"
