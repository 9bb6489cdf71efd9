-- Scores as exact numbers beside what was printed: the engine counts in units of 0.0001, and a
-- score printed with fewer decimals stands for every score that rounds to it.
create table built.scores as
select edition_code, unit_code, measure_code,
    cast(score as decimal(5, 4)) as score,
    cast(round(cast(score as decimal(6, 5)) * 10000) as integer) as units,
    length(split_part(score, '.', 2)) as printed_decimals,
    score as printed,
    is_preferred, note_vi, note_en, source_id, confidence
from memory.main.scores
order by edition_code, unit_code, measure_code, source_id;

comment on column built.scores.score is 'Điểm, 0 đến 1 / Score, 0 to 1';
comment on column built.scores.units is 'Điểm tính bằng 0,0001 / Score in units of 0.0001';
comment on column built.scores.printed_decimals is 'Số chữ số thập phân đã in / Decimals it was printed with';
comment on column built.scores.printed is 'Điểm đúng như in / Score exactly as printed';
