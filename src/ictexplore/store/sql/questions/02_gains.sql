-- Tỉnh nào tăng điểm DTI nhiều nhất từ 2022 đến 2023?
-- Who gained most in DTI from 2022 to 2023?
with years as (
    select unit_code,
        max(units) filter (where edition_code = 'dti-2022-63') as before,
        max(units) filter (where edition_code = 'dti-2023-63') as after,
        max(rank) filter (where edition_code = 'dti-2022-63') as rank_before,
        max(rank) filter (where edition_code = 'dti-2023-63') as rank_after
    from standings
    group by unit_code
)
select units.name_vi, years.before / 10000 as score_2022, years.after / 10000 as score_2023,
    (years.after - years.before) / 10000 as gain, rank_before, rank_after
from years
join units on units.unit_system = '63' and units.unit_code = years.unit_code
where years.before is not null and years.after is not null
order by gain desc
