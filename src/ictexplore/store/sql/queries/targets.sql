-- Every target of a plan with who set it, when and for when: as the article lists them.
select t.target_id, t.unit_code, t.set_in_year, t.target_year, t.topic, t.measure_code,
    t.name_vi, t.name_en, t.scope_vi, t.scope_en, cast(t.value as double) as value,
    t.measurement_unit, t.comparator, t.note_vi, t.note_en, s.source_id, s.publisher, s.title,
    s.published, s.url, s.confidence
from targets as t
join sources as s using (source_id)
order by t.target_id;
