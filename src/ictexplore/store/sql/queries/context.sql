-- Population and GRDP per head of the newest year, of the 63 as printed and of the 34 from their
-- members: heads add up, and what is earned a head is weighted by them.
with newest as (
    select unit_code, year, population_thousand, grdp_per_capita_million_vnd
    from context
    where unit_system = '63' and confidence <> 'low'
    qualify year = max(year) over ()
),
systems as (
    select '63' as unit_system, unit_code as unit_code, unit_code as member_code from newest
    union all
    select '34', successor_code, member_code from mergers
)
select unit_system, systems.unit_code, max(year) as year,
    cast(sum(population_thousand) as double) as population_thousand,
    cast(sum(population_thousand * grdp_per_capita_million_vnd) as double)
        / cast(sum(population_thousand) as double) as grdp_per_capita_million_vnd
from systems
left join newest on newest.unit_code = systems.member_code
group by unit_system, systems.unit_code
-- One member without a figure leaves the sum unknown.
having count(population_thousand) = count(*) and count(grdp_per_capita_million_vnd) = count(*)
order by unit_system, systems.unit_code;
