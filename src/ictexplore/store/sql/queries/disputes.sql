-- Published figures that something else refutes, with the reason, for readers who meet them.
select d.edition_code, d.unit_code, u.name_vi as unit_vi, u.name_en as unit_en, d.measure_code,
    m.name_vi as measure_vi, m.name_en as measure_en, d.kind, d.printed, d.computed,
    d.reason_vi, d.reason_en, s.publisher, s.title, s.url
from disputes as d
join editions as e using (edition_code)
join measures as m
    on m.framework_code = e.framework_code and m.measure_code = d.measure_code
join sources as s on s.source_id = d.source_id
left join units as u on u.unit_system = e.unit_system and u.unit_code = d.unit_code
order by d.edition_code, d.kind, d.unit_code, m.position, s.source_id;
