-- Plan targets on record for some units of the 63, those due last first.
select t.unit_code, t.set_in_year, t.target_year, t.name_vi, t.name_en, t.scope_vi, t.scope_en,
    t.value, t.measurement_unit, t.comparator, t.note_vi, t.note_en,
    s.title, s.url
from targets as t
join sources as s using (source_id)
where list_contains($units, t.unit_code) and t.confidence <> 'low'
order by t.target_year desc, t.unit_code, t.target_id;
