-- What the framework of an edition measures, in printed order: the composite, the pillars, then
-- the dimensions and what they are made of, with or without points.
select measure_code, kind, points, name_vi, name_en
from editions
join measures using (framework_code)
where edition_code = $edition
order by position;
