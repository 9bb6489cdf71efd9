-- Every way to call a unit: its proper name first, then the English one, then other spellings.
with names as (
    select unit_system, unit_code, name_vi as name, 1 as place from units
    union all
    select unit_system, unit_code, name_en, 2 from units
    union all
    select unit_system, unit_code, alias, 3 from unit_aliases
)
select unit_system, unit_code, name
from names
group by unit_system, unit_code, name
order by unit_system, unit_code, min(place), name;
