from ictexplore.model import Finding


def test_a_finding_is_about_the_whole_table_unless_it_names_a_place() -> None:
    finding = Finding("note", "tables.part_chosen")
    assert (finding.line, finding.column, dict(finding.values)) == (None, None, {})
