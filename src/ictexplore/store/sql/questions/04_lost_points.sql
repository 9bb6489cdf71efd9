-- Các tỉnh mất bao nhiêu điểm ở mỗi chỉ số thành phần? (DTI 2024, tổng 940 điểm)
-- How many points are lost in each dimension? (DTI 2024, 940 points in all)
select measures.name_vi, any_value(measures.points) as points,
    round(avg(measures.points * (10000 - scores.units)) / 10000, 2) as mean_points_lost,
    round(max(measures.points * (10000 - scores.units)) / 10000, 2) as most_points_lost
from preferred_scores as scores
join measures on measures.framework_code = 'dti-2024'
    and measures.measure_code = scores.measure_code
where scores.edition_code = 'dti-2024-34' and measures.kind = 'dimension'
group by measures.name_vi
order by mean_points_lost desc
