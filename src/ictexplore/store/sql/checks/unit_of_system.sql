-- A unit code means something only within its unit system, which these tables don't repeat.
with used as (
    select file, figures.csv_line, 'unit_code' as "column", unit_code, unit_system
    from figures join editions using (edition_code)
    where unit_code <> ''
    union all
    select 'disputes.csv', disputes.csv_line, 'unit_code', unit_code, unit_system
    from disputes join editions using (edition_code)
    where unit_code is not null
    union all
    select 'indicators.csv', csv_line, 'unit_code', unit_code, '63' from indicators
    union all
    select 'targets.csv', csv_line, 'unit_code', unit_code, '63' from targets
    union all
    select 'mergers.csv', csv_line, 'member_code', member_code, '63' from mergers
    union all
    select 'mergers.csv', csv_line, 'successor_code', successor_code, '34' from mergers
    union all
    select 'tile_islands.csv', csv_line, 'unit_code_63', unit_code_63, '63' from tile_islands
    union all
    select 'tile_islands.csv', csv_line, 'unit_code_34', unit_code_34, '34' from tile_islands
)
select file, csv_line as line, "column", unit_code as value,
    'data.unit_of_system' as expected, unit_system as detail
from used
anti join units using (unit_system, unit_code);
