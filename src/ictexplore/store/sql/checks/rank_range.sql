-- No place behind the last of the edition's units.
select file, figures.csv_line as line, 'rank' as "column", printed as value,
    'data.rank_range' as expected, cast(unit_count as varchar) as detail
from figures
join editions using (edition_code)
where kind = 'rank' and cast(printed as bigint) not between 1 and unit_count;
