-- An edition ranks every unit of its system.
select 'editions.csv' as file, csv_line as line, 'unit_count' as "column",
    cast(unit_count as varchar) as value, 'data.edition_units' as expected,
    cast(present as varchar) as detail
from editions
join (select unit_system, count(*) as present from units group by all) using (unit_system)
where unit_count <> present;
