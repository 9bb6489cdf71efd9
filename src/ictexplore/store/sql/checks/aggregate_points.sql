-- The points of the composite or a pillar are the sum of its members' points.
select 'measures.csv' as file, m.csv_line as line, 'points' as "column",
    cast(m.points as varchar) as value, 'data.aggregate_points' as expected,
    cast(sum(a.points) as varchar) as detail
from measures as m
join aggregate_members as a
    on a.framework_code = m.framework_code and a.aggregate_code = m.measure_code
group by m.csv_line, m.points
having m.points is distinct from sum(a.points);
