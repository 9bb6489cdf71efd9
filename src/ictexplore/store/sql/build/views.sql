-- What the pages read: the one figure of each measure, never one of low confidence.
create view preferred_scores as
select edition_code, unit_code, measure_code, score, units, printed_decimals, printed,
    note_vi, note_en, source_id, confidence
from scores
where is_preferred and confidence <> 'low';
comment on view preferred_scores is 'Điểm được dùng / Scores in use';

create view preferred_ranks as
select edition_code, unit_code, measure_code, rank, note_vi, note_en, source_id, confidence
from ranks
where is_preferred and confidence <> 'low';
comment on view preferred_ranks is 'Thứ hạng được dùng / Ranks in use';

-- Every unit of an edition, whether anything is known of it or not. A published rank stands;
-- where none was, the place follows from the composites, if each of them is known to the
-- 4 decimals that the ministry ranks by. Units that tie share a place.
create view standings as
with composites as (
    select edition_code, unit_code, units, printed_decimals
    from preferred_scores
    where measure_code = 'composite'
),
complete as (
    select edition_code
    from composites
    join editions using (edition_code)
    where printed_decimals >= 4
    group by edition_code, unit_count
    having count(*) = unit_count
),
placed as (
    select edition_code, unit_code,
        rank() over (partition by edition_code order by units desc) as place
    from composites
    semi join complete using (edition_code)
)
select editions.edition_code, units.unit_code, composites.units, composites.printed_decimals,
    coalesce(published.rank, placed.place) as rank,
    published.rank as published_rank
from editions
join units using (unit_system)
left join composites using (edition_code, unit_code)
left join placed using (edition_code, unit_code)
left join preferred_ranks as published
    on published.edition_code = editions.edition_code
    and published.unit_code = units.unit_code
    and published.measure_code = 'composite';
comment on view standings is 'Điểm chung và thứ hạng của mọi tỉnh trong mỗi kỳ / Composite and rank of every unit in each edition';
comment on column standings.rank is 'Thứ hạng đã công bố, hoặc theo điểm khi mọi điểm đã biết / Rank as published, or by the scores where all are known';
comment on column standings.published_rank is 'Thứ hạng đúng như công bố / Rank as published';
