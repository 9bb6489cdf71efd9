-- The units of a system in Vietnamese order.
select unit_code, name_vi, name_en, region_vi, region_en
from units
where unit_system = $system
order by name_vi collate vi;
