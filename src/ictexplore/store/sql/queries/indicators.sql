-- Every operational indicator with its year: as the article lists them.
select i.indicator_id, i.unit_code, i.year, i.topic, i.name_vi, i.name_en, i.scope_vi, i.scope_en,
    cast(i.value as double) as value, i.measurement_unit, i.comparator, s.source_id, s.publisher,
    s.title, s.published, s.url, s.confidence
from indicators as i
join sources as s using (source_id)
order by i.indicator_id;
