-- What the preferred scores say about a unit's measure, lowest, likeliest and highest, in
-- millionths times the measure's points, so that whole numbers compare without a division:
-- printed to 4 decimals (what the ministry ranks by), else summed over the members, else what
-- the composite leaves when the dimensions outside the aggregate are taken away.
create table recomputed as
with printed as (
    select edition_code, framework_code, unit_code, measure_code, millionths as mid,
        millionths - half as low, millionths + half as high
    from figures
    join editions using (edition_code)
    where kind = 'score' and is_preferred
),
totals as (
    select framework_code, aggregate_code, sum(points) as total, count(*) as members
    from aggregate_members
    group by all
),
summed as (
    select p.edition_code, p.unit_code, m.aggregate_code as measure_code, t.total,
        sum(m.points * p.low) as low, sum(m.points * p.mid) as mid, sum(m.points * p.high) as high
    from printed as p
    join aggregate_members as m
        on m.framework_code = p.framework_code and m.dimension_code = p.measure_code
    join totals as t
        on t.framework_code = m.framework_code and t.aggregate_code = m.aggregate_code
    group by all
    having count(*) = any_value(t.members)
),
outside as (
    select t.framework_code, t.aggregate_code, t.total, m.dimension_code, m.points,
        count(*) over (partition by t.framework_code, t.aggregate_code) as others
    from totals as t
    join aggregate_members as m
        on m.framework_code = t.framework_code and m.aggregate_code = 'composite'
    anti join aggregate_members as own
        on own.framework_code = t.framework_code
        and own.aggregate_code = t.aggregate_code
        and own.dimension_code = m.dimension_code
    where t.aggregate_code <> 'composite'
),
taken as (
    select p.edition_code, p.framework_code, p.unit_code, o.aggregate_code, o.total,
        sum(o.points * p.low) as low, sum(o.points * p.mid) as mid, sum(o.points * p.high) as high
    from printed as p
    join outside as o
        on o.framework_code = p.framework_code and o.dimension_code = p.measure_code
    group by all
    having count(*) = any_value(o.others)
),
left_over as (
    select t.edition_code, t.unit_code, t.aggregate_code as measure_code, t.total,
        c.total * p.low - t.high as low, c.total * p.mid - t.mid as mid,
        c.total * p.high - t.low as high
    from taken as t
    join printed as p
        on p.edition_code = t.edition_code and p.unit_code = t.unit_code
        and p.measure_code = 'composite'
    join totals as c
        on c.framework_code = t.framework_code and c.aggregate_code = 'composite'
)
select * from summed
union all
select * from left_over anti join summed using (edition_code, unit_code, measure_code);

create table bounds as
with exact as (
    select f.edition_code, f.unit_code, f.measure_code, coalesce(sum(m.points), 1) as total,
        any_value(f.millionths) * coalesce(sum(m.points), 1) as mid
    from figures as f
    join editions as e using (edition_code)
    left join aggregate_members as m
        on m.framework_code = e.framework_code and m.aggregate_code = f.measure_code
    where f.kind = 'score' and f.is_preferred and f.decimals >= 4
    group by f.edition_code, f.unit_code, f.measure_code
)
select edition_code, unit_code, measure_code, total, mid as low, mid, mid as high from exact
union all
select * from recomputed anti join exact using (edition_code, unit_code, measure_code);
