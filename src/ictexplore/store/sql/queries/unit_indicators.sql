-- Operational indicators on record for some units of the 63, newest first.
select i.unit_code, i.year, i.name_vi, i.name_en, i.scope_vi, i.scope_en,
    i.value, i.measurement_unit, i.comparator, s.title, s.url
from indicators as i
join sources as s using (source_id)
where list_contains($units, i.unit_code) and i.confidence <> 'low'
order by i.year desc, i.unit_code, i.indicator_id;
