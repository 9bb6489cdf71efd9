-- What a framework measures, in printed order, with or without points.
select measure_code, kind, points, name_vi, name_en
from measures
where framework_code = $framework
order by position;
