-- Every figure of an edition, of one unit or of all ($unit null), with the source that printed
-- it: those in use before the others, which are shown with their caveat.
with published as (
    select edition_code, unit_code, measure_code, 'score' as kind, printed as value,
        is_preferred, note_vi, note_en, source_id, confidence
    from scores
    union all
    select edition_code, unit_code, measure_code, 'rank', cast(rank as varchar),
        is_preferred, note_vi, note_en, source_id, confidence
    from ranks
)
select p.unit_code, p.measure_code, p.kind, p.value, p.is_preferred, p.confidence,
    p.note_vi, p.note_en, m.name_vi as measure_vi, m.name_en as measure_en,
    s.source_id, s.publisher, s.title, s.published, s.url
from published as p
join editions as e using (edition_code)
join measures as m
    on m.framework_code = e.framework_code and m.measure_code = p.measure_code
join sources as s on s.source_id = p.source_id
where p.edition_code = $edition and ($unit is null or p.unit_code = $unit)
order by p.unit_code, m.position, p.kind desc, p.is_preferred desc, s.source_id;
