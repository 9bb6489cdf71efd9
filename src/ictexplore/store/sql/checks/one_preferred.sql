-- A figure that any undisputed source of high or medium confidence gives has one preferred row:
-- none, and it vanishes from the pages; two, and they show it twice.
with counted as (
    select file, csv_line, is_preferred,
        sum(cast(is_preferred as integer)) over same as preferred,
        row_number() over (same order by is_preferred desc, csv_line desc) as place
    from figures
    where confidence <> 'low' and not is_disputed
    window same as (partition by kind, edition_code, unit_code, measure_code)
)
select file, csv_line as line, 'is_preferred' as "column", cast(is_preferred as varchar) as value,
    'data.one_preferred' as expected, cast(preferred as varchar) as detail
from counted
where preferred <> 1 and place = 1;
