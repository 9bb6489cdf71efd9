-- Every edition's figures of a unit of today ($today) and of the units it was made of; an edition
-- that tells nothing of a unit has a row without figures, so that a gap shows as a gap.
with family as (
    select '34' as unit_system, cast($today as varchar) as unit_code
    union all
    select '63', member_code from mergers where successor_code = $today
)
select e.edition_code, e.index_code, e.year, e.unit_system, e.unit_count, e.framework_code,
    unit_code, u.name_vi, u.name_en, s.units, s.printed_decimals, s.rank
from family
join editions as e using (unit_system)
join standings as s using (edition_code, unit_code)
join units as u using (unit_system, unit_code)
order by list_position(['dti', 'ict_index', 'mic_egov'], e.index_code), e.year, e.unit_system,
    u.name_vi collate vi;
