-- The dimensions that move no composite (0 points), and those whose points nobody published.
select measure_code, points, name_vi, name_en
from measures
where framework_code = $framework and kind = 'dimension' and (points = 0 or points is null)
order by position;
