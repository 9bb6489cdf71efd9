-- Editions with whose figures they are.
create table built.editions as
select * exclude (csv_line),
    ['bundled', 'imported', 'session'][origin_of(csv_line) + 1] as origin
from memory.main.editions
order by csv_line;

comment on column built.editions.origin is 'Số liệu của ai: bundled = đi kèm, imported = người vận hành nhập, session = của phiên này / Whose figures: bundled, imported by the operator, or this session''s';
