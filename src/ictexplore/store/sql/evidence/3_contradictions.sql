-- Published figures of high or medium confidence that the preferred figure or the recomputation
-- refutes: scores and means when their rounding intervals don't meet, ranks when no order that
-- the complete scores allow has the unit at that place.
create table contradictions as
with believed as (
    select * from figures where confidence <> 'low'
),
refuted_scores as (
    select b.file, b.csv_line, b.kind, b.edition_code, b.unit_code, b.measure_code, b.source_id,
        b.printed, p.printed as computed
    from believed as b
    join figures as p using (kind, edition_code, unit_code, measure_code)
    where b.kind = 'score' and p.is_preferred and b.source_id <> p.source_id
        and abs(b.millionths - p.millionths) >= b.half + p.half
    union all
    select b.file, b.csv_line, b.kind, b.edition_code, b.unit_code, b.measure_code, b.source_id,
        b.printed, format('{:.4f}', r.mid / r.total / 1000000)
    from believed as b
    join recomputed as r using (edition_code, unit_code, measure_code)
    where b.kind = 'score'
        and ((b.millionths + b.half) * r.total < r.low or (b.millionths - b.half) * r.total > r.high)
),
complete as (
    select edition_code, measure_code
    from bounds
    join editions using (edition_code)
    group by edition_code, measure_code, unit_count
    having count(*) = unit_count
),
places as (
    select own.edition_code, own.unit_code, own.measure_code,
        1 + count(*) filter (rival.low > own.high) as best,
        1 + count(*) filter (rival.mid > own.mid) as likeliest,
        1 + count(*) filter (rival.high > own.low and rival.unit_code <> own.unit_code) as worst
    from bounds as own
    join complete using (edition_code, measure_code)
    join bounds as rival using (edition_code, measure_code)
    group by all
),
refuted_ranks as (
    select b.file, b.csv_line, b.kind, b.edition_code, b.unit_code, b.measure_code, b.source_id,
        b.printed, cast(coalesce(places.likeliest, cast(p.printed as bigint)) as varchar) as computed
    from believed as b
    left join places using (edition_code, unit_code, measure_code)
    left join figures as p
        on p.kind = b.kind and p.edition_code = b.edition_code and p.unit_code = b.unit_code
        and p.measure_code = b.measure_code and p.is_preferred
    where b.kind = 'rank'
        and (
            cast(b.printed as bigint) not between places.best and places.worst
            or b.printed <> p.printed
        )
),
national as (
    select edition_code, measure_code, any_value(total) as total, count(*) as units,
        sum(low) as low, sum(mid) as mid, sum(high) as high
    from bounds
    join complete using (edition_code, measure_code)
    group by edition_code, measure_code
),
refuted_means as (
    select b.file, b.csv_line, b.kind, b.edition_code, b.unit_code, b.measure_code, b.source_id,
        b.printed, format('{:.4f}', n.mid / n.total / n.units / 1000000) as computed
    from believed as b
    join national as n using (edition_code, measure_code)
    -- The printed 4-decimal scores a mean is taken over may each be half a decimal off.
    where b.kind = 'mean'
        and (
            (b.millionths + b.half + 50) * n.total * n.units < n.low
            or (b.millionths - b.half - 50) * n.total * n.units > n.high
        )
)
select distinct on (kind, edition_code, unit_code, measure_code, source_id) *
from (
    from refuted_scores union all from refuted_ranks union all from refuted_means
)
order by kind, edition_code, unit_code, measure_code, source_id;
