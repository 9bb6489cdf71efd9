-- Every unit of the edition in Vietnamese order, so that a missing figure shows as missing.
select unit_code, name_vi, name_en, region_vi, region_en,
    standings.units, standings.printed_decimals, standings.rank
from standings
join editions using (edition_code)
join units using (unit_system, unit_code)
where edition_code = $edition
order by name_vi collate vi;
