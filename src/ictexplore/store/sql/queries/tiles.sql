-- Where each unit stands on the tile map of its system, and the two archipelagos: these belong to
-- the unit named and carry no figure of their own.
select unit_code, name_vi, name_en, tile_col, tile_row, false as is_island
from units
where unit_system = $system
union all
select
    if($system = '34', unit_code_34, unit_code_63), name_vi, name_en,
    if($system = '34', tile34_col, tile63_col), if($system = '34', tile34_row, tile63_row), true
from tile_islands
order by is_island, tile_row, tile_col;
