import pytest

from ictexplore.store import (
    Store,
    default_data_dir,
    read_catalogue,
    read_questions,
    read_table,
    run_query,
)


def test_every_table_and_view_is_listed_and_described_in_both_languages(store: Store) -> None:
    tables = {table.name: table for table in read_catalogue(store, default_data_dir())}
    assert {"scores", "units", "sources", "standings", "preferred_scores"} <= set(tables)
    for table in tables.values():
        for text in (table.title, table.description, *(c.title for c in table.columns)):
            assert text.vi, table.name
            assert text.en, table.name


def test_units_of_measure_are_told(store: Store) -> None:
    tables = {table.name: table for table in read_catalogue(store, default_data_dir())}
    (population,) = [c for c in tables["units"].columns if c.name == "population_thousand"]
    assert population.unit is not None
    assert (population.unit.vi, population.unit.en) == ("nghìn người", "thousand people")


def test_a_view_takes_its_columns_words_from_the_tables(store: Store) -> None:
    tables = {table.name: table for table in read_catalogue(store, default_data_dir())}
    titles = {c.name: c.title.vi for c in tables["preferred_scores"].columns}
    assert titles["printed"] == "Điểm đúng như in"


def test_all_rows_are_read(store: Store) -> None:
    for table in read_catalogue(store, default_data_dir()):
        rows = read_table(store, table)
        assert [str(c) for c in rows.columns] == [c.name for c in table.columns]
        assert table.rows in {None, len(rows)}


@pytest.mark.parametrize("question", read_questions(), ids=lambda q: q.name)
def test_a_ready_made_question_has_an_answer(store: Store, question) -> None:
    assert question.title.vi != question.title.en
    result = run_query(store, question.sql)
    assert len(result.frame) > 0
    assert not result.is_cut
