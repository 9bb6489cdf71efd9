-- Bảng xếp hạng DTI 2024 của 34 tỉnh, thành phố
-- The DTI 2024 ranking of the 34 provinces
select standings.rank, units.name_vi, units.region_vi, standings.units / 10000 as score
from standings
join units on units.unit_system = '34' and units.unit_code = standings.unit_code
where standings.edition_code = 'dti-2024-34'
order by standings.rank, units.name_vi collate vi
