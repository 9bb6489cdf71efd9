-- A dimension carries the same points wherever it takes part.
select 'aggregate_members.csv' as file, a.csv_line as line, 'points' as "column",
    cast(a.points as varchar) as value, 'data.member_points' as expected,
    cast(m.points as varchar) as detail
from aggregate_members as a
join measures as m
    on m.framework_code = a.framework_code and m.measure_code = a.dimension_code
where a.points is distinct from m.points;
