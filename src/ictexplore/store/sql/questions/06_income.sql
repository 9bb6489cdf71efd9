-- DTI 2024 và GRDP bình quân đầu người của 63 tỉnh cũ
-- DTI 2024 and GRDP per capita of the 63 former provinces
select units.name_vi, units.region_vi, standings.units / 10000 as score, standings.rank,
    context.grdp_per_capita_million_vnd, context.population_thousand
from standings
join units on units.unit_system = '63' and units.unit_code = standings.unit_code
join context on context.unit_system = '63' and context.unit_code = standings.unit_code
    and context.year = 2024
where standings.edition_code = 'dti-2024-63'
order by context.grdp_per_capita_million_vnd desc
