"""The console answers questions, refuses everything else, and hurts nobody."""

from __future__ import annotations

import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ictexplore.model import IctexploreError
from ictexplore.store import LENGTH_MAX, ROWS_MAX, QueryError, Store, console_worker, run_query

HARMLESS = """
select * from duckdb_settings()
select * from duckdb_databases()
select current_setting('secret_directory')
select * from duckdb_temporary_files()
select * from duckdb_functions() limit 3
select version()
"""
"""What may be asked of DuckDB itself: it knows no file and no folder of the machine."""

REFUSED = """
delete from units
update units set name_vi = 'x'
insert into units select * from units
with d as (delete from units returning *) select * from d
with d as (update units set name_vi = 'x' returning *) select * from d
with d as (insert into units select * from units returning *) select * from d
truncate units
drop table units
drop view standings
alter table units add column x integer
create table x as select 1
create temp table x as select 1
create or replace view standings as select 1
create macro f(a) as a
create sequence s
create schema s
create type t as enum ('a')
create index i on units (unit_code)
copy units to '/var/units.csv'
copy (select 1) to '/var/x.parquet'
copy units from '/etc/passwd'
export database '/var/x'
import database '/var/x'
attach '/var/x.db'
attach ':memory:' as m
detach memory
use memory
install httpfs
load httpfs
force install spatial
set memory_limit = '100GB'
set threads = 64
reset threads
set enable_external_access = true
set global lock_configuration = false
pragma database_list
pragma enable_profiling
pragma memory_limit = '1TB'
call pragma_database_size()
checkpoint
vacuum
analyze
begin transaction
commit
rollback
prepare p as select 1
execute p
deallocate p
set variable x = 1
comment on table units is 'x'
create secret (type s3, key_id 'x')
select * from read_text('/etc/passwd')
select * from read_csv('/etc/passwd')
select * from read_blob('/etc/shadow')
select * from read_json('/proc/self/environ')
select * from read_parquet('/var/x.parquet')
select * from glob('/*')
select * from '/etc/passwd'
select * from 'https://example.com/x.csv'
select * from read_csv('https://example.com/x.csv')
select * from sniff_csv('/etc/passwd')
select getenv('HOME')
select * from query('delete from units')
select * from os
select * from request
select 1; select 2
select 1; drop table units
explain analyze copy units to '/var/x.csv'
explain analyze delete from units
select * from duckdb_secrets()
select * from duckdb_extensions()
select load_aws_credentials()
select * from parquet_metadata('/var/x.parquet')
"""


def listed(statements: str) -> list[str]:
    return [line for line in statements.splitlines() if line]


def ask_here(store: Store, sql: str) -> console_worker.Found | dict[str, object]:
    """Ask as the worker does, in this process: its start would take most of the time."""
    request = {"file": str(store.path), "sql": sql, "rows": 10, "memory": "128MB", "seconds": 5}
    return console_worker.find_answer(request)


@pytest.mark.parametrize("sql", listed(REFUSED))
def test_what_is_no_question_is_refused(store: Store, sql: str) -> None:
    answer = ask_here(store, sql)
    assert isinstance(answer, dict)
    assert answer["kind"] != "OutOfMemoryException"


@pytest.mark.parametrize("sql", listed(HARMLESS))
def test_what_duckdb_tells_of_itself_names_nothing_of_the_machine(store: Store, sql: str) -> None:
    told = run_query(store, sql).frame.to_csv()
    for secret in (store.path.name, str(store.path.parent), str(Path.home())):
        assert secret not in told


WORDED = {
    "drop table units": "query.not_reading",
    "select 1; drop table units": "query.several",
    "select * from read_text('/etc/passwd')": "query.error",
    "with d as (delete from units returning *) select * from d": "query.error",
}


@pytest.mark.parametrize(("sql", "key"), WORDED.items())
def test_a_refusal_is_worded(store: Store, sql: str, key: str) -> None:
    with pytest.raises(IctexploreError) as refused:
        run_query(store, sql)
    assert refused.value.key == key


def test_there_are_enough_hostile_statements() -> None:
    assert len(listed(REFUSED)) + len(listed(HARMLESS)) >= 60


def test_nothing_hostile_has_left_a_trace(store: Store) -> None:
    assert run_query(store, "select count(*) as n from units").frame["n"].tolist() == [34 + 63]


def test_a_question_is_answered_with_types(store: Store) -> None:
    result = run_query(
        store,
        """
        select units.name_vi, standings.rank, standings.units / 10000 as score, sum(1) as whole
        from standings join units using (unit_code)
        where edition_code = 'dti-2024-34' and units.unit_system = '34' and rank <= 2
        group by all order by rank
        """,
    )
    assert not result.is_cut
    assert result.frame["name_vi"].tolist() == ["Hà Nội", "Huế"]
    assert result.frame["score"].tolist() == [0.8241, 0.7951]
    assert result.frame["whole"].dtype.kind == "i"


def test_every_type_comes_as_number_date_truth_or_text(store: Store) -> None:
    frame = run_query(
        store,
        """
        select 1.5::decimal(5, 2) as a, [1, 2] as l, {'k': 1} as s, map {'k': 1} as m,
            interval 3 day as i, 'x'::blob as b, uuid() as u, null as n, time '10:00' as t,
            170141183460469231731687303715884105727 as h, date '2025-07-01' as d, true as f
        """,
    ).frame
    assert frame["a"].tolist() == [1.5]
    assert frame[["l", "s", "h"]].iloc[0].tolist() == [
        "[1, 2]",
        "{'k': 1}",
        str(2**127 - 1),
    ]
    assert frame["f"].dtype == bool


def test_columns_of_one_name_are_told_apart(store: Store) -> None:
    frame = run_query(store, "select 1 as a, 2 as a, 3 as a_2").frame
    assert len(set(frame.columns)) == 3


@pytest.mark.parametrize("sql", ["", "   \n", "-- nothing", ";"])
def test_no_statement_is_no_question(store: Store, sql: str) -> None:
    with pytest.raises(IctexploreError) as refused:
        run_query(store, sql)
    assert refused.value.key == "query.empty"


def test_more_rows_than_can_be_shown_are_cut(store: Store) -> None:
    result = run_query(store, "select * from range(100001)")
    assert (len(result.frame), result.is_cut) == (ROWS_MAX, True)
    exactly = run_query(store, "select * from range(100000)")
    assert (len(exactly.frame), exactly.is_cut) == (ROWS_MAX, False)


def test_rows_that_are_too_large_are_cut(store: Store) -> None:
    result = run_query(store, "select repeat('x', 100000) as t from range(10000)")
    assert result.is_cut
    assert 0 < len(result.frame) < 10_000


def test_an_error_is_duckdbs_with_its_line(store: Store) -> None:
    with pytest.raises(QueryError) as refused:
        run_query(store, "select *\nfrom nowhere")
    assert "nowhere" in refused.value.message
    assert refused.value.line == 2


def test_a_statement_too_long_is_not_run(store: Store) -> None:
    with pytest.raises(IctexploreError) as refused:
        run_query(store, "select 1 --" + "x" * LENGTH_MAX)
    assert refused.value.key == "query.too_long"


RUNAWAYS = {
    "select sum(hash(a.range * b.range)) from range(100000) a, range(1000000) b": "query.time",
    "select * from range(100000000000) a, range(1000000) b order by 1 desc": "query.memory",
}


@pytest.mark.parametrize(("sql", "key"), RUNAWAYS.items())
def test_a_runaway_is_stopped(store: Store, sql: str, key: str) -> None:
    with pytest.raises(IctexploreError) as stopped:
        run_query(store, sql)
    assert stopped.value.key == key


def test_a_runaway_hurts_no_other_session(store: Store) -> None:
    with ThreadPoolExecutor(2) as sessions:
        started = time.monotonic()
        runaway = sessions.submit(run_query, store, next(iter(RUNAWAYS)))
        answer = sessions.submit(run_query, store, "select 1 as a").result()
        answered = time.monotonic() - started
        with pytest.raises(IctexploreError):
            runaway.result()
        stopped = time.monotonic() - started
    assert answer.frame["a"].tolist() == [1]
    assert answered < stopped


@pytest.mark.parametrize("junk", ["\0", "sel\0ect", "select 1 as", "\ud7ff", "🙂"])
def test_what_is_no_sql_ends_in_a_sentence(store: Store, junk: str) -> None:
    with pytest.raises(IctexploreError) as refused:
        run_query(store, junk)
    assert refused.value.key.startswith("query.")


def test_letters_of_any_language_come_back(store: Store) -> None:
    frame = run_query(store, "select 'Đắk Lắk – 🙂' as t").frame
    assert frame["t"].tolist() == ["Đắk Lắk – 🙂"]


@pytest.mark.parametrize("how", ["deleted", "damaged"])
def test_a_file_that_is_gone_is_told_without_its_path(
    store: Store, tmp_path: Path, how: str
) -> None:
    copy = Path(shutil.copy(store.path, tmp_path))
    opened = Store(copy)
    if how == "deleted":
        copy.unlink()
    else:
        copy.write_bytes(b"no database")
    with pytest.raises(IctexploreError) as told:
        run_query(opened, "select 1")
    assert told.value.key == "query.unreachable"
    assert told.value.values.keys() <= {"seconds", "memory"}
