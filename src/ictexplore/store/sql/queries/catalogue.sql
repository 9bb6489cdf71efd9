-- Every table and view with its columns and what the database says of them. A column of a view
-- that is taken over unchanged has no comment of its own: the one on the table's column serves.
with named as (
    select column_name, arg_min(comment, table_name not in ('scores', 'ranks')) as comment
    from duckdb_columns()
    where schema_name = 'main' and not internal and comment is not null
    group by column_name
)
select c.table_name, c.column_name, c.data_type,
    coalesce(t.comment, v.comment) as table_comment,
    coalesce(c.comment, named.comment) as column_comment,
    t.estimated_size as row_count
from duckdb_columns() as c
left join duckdb_tables() as t
    on t.schema_name = c.schema_name and t.table_name = c.table_name
left join duckdb_views() as v
    on v.schema_name = c.schema_name and v.view_name = c.table_name
left join named on named.column_name = c.column_name
where c.schema_name = 'main' and not c.internal
order by c.table_name, c.column_index
