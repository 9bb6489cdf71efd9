-- Tỉnh mới gồm những tỉnh cũ nào, điểm DTI 2024 ra sao?
-- What is each of the 34 made of, and how did its members score in DTI 2024?
select new.name_vi as province, old.name_vi as member,
    merged.units / 10000 as province_score, member.units / 10000 as member_score
from mergers
join units as new on new.unit_system = '34' and new.unit_code = mergers.successor_code
join units as old on old.unit_system = '63' and old.unit_code = mergers.member_code
join standings as merged on merged.edition_code = 'dti-2024-34'
    and merged.unit_code = mergers.successor_code
join standings as member on member.edition_code = 'dti-2024-63'
    and member.unit_code = mergers.member_code
order by merged.rank, member_score desc
