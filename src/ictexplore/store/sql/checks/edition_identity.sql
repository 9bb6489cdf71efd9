-- An edition's code spells its index, year and unit system, and its framework covers that year: an
-- overlay may go on with one that nobody knows the end of.
with judged as (
    select e.csv_line, e.edition_code, e.framework_code,
        concat_ws('-', e.index_code, e.year, e.unit_system) as spelt,
        f.index_code = e.index_code and e.year >= f.first_year
            and (e.year <= f.last_year or is_overlaid(e.csv_line)) as is_covered
    from editions as e
    join frameworks as f using (framework_code)
)
select 'editions.csv' as file, csv_line as line, 'edition_code' as "column",
    edition_code as value, 'data.edition_code' as expected, spelt as detail
from judged
where edition_code <> spelt
union all
select 'editions.csv', csv_line, 'framework_code', framework_code, 'data.edition_framework', edition_code
from judged
where not is_covered;
