-- Maximum points printed somewhere are the points of the framework.
select file, figures.csv_line as line, 'value' as "column", printed as value,
    'data.published_points' as expected, cast(points as varchar) as detail
from figures
join editions using (edition_code)
join measures using (framework_code, measure_code)
where figures.kind = 'max_points' and figures.confidence <> 'low'
    and millionths <> points * 1000000;
