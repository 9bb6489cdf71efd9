-- The merger takes in each of the 63 and yields each of the 34.
select 'mergers.csv' as file, 0 as line, 'member_code' as "column", unit_code as value,
    'data.mergers_cover' as expected, unit_system as detail
from units
where unit_system = '63' and unit_code not in (select member_code from mergers)
union all
select 'mergers.csv', 0, 'successor_code', unit_code, 'data.mergers_cover', unit_system
from units
where unit_system = '34' and unit_code not in (select successor_code from mergers);
