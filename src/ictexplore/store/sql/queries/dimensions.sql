-- The dimensions that carry points, in printed order. Those without (Đô thị thông minh, IT
-- industry) move no composite.
select measure_code, points, name_vi, name_en
from measures
where framework_code = $framework and kind = 'dimension' and points > 0
order by position;
