-- Within a unit system a name or spelling leads to one unit.
with named as (
    select 'units.csv' as file, csv_line, 'name_vi' as "column", unit_system, unit_code, name_vi as name
    from units
    union all
    select 'unit_aliases.csv', csv_line, 'alias', unit_system, unit_code, alias from unit_aliases
)
select n.file, n.csv_line as line, n."column", n.name as value,
    'data.unique_name' as expected, min(other.unit_code) as detail
from named as n
join named as other
    on other.unit_system = n.unit_system and lower(other.name) = lower(n.name)
    and other.unit_code <> n.unit_code
group by all;
