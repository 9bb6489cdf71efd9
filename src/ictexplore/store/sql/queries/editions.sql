-- Editions as a person looks for them: the index in force first, its newest year first, and the
-- units of today before those they were merged from.
select e.edition_code, e.index_code, e.year, e.unit_system, e.title_vi, e.title_en,
    e.framework_code, e.unit_count, e.decision, e.comparable_with, e.note_vi, e.note_en,
    e.origin, s.source_id, s.publisher, s.title, s.published, s.url, s.confidence
from editions as e
join sources as s using (source_id)
order by list_position(['dti', 'ict_index', 'mic_egov'], e.index_code), e.year desc, e.unit_system;
