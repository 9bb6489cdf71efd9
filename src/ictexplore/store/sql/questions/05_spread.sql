-- Chỉ số thành phần nào phân hoá các tỉnh nhiều nhất? (DTI 2024)
-- Which dimensions tell the provinces apart most? (DTI 2024)
select measures.name_vi, min(scores.score) as lowest, max(scores.score) as highest,
    round(stddev_samp(scores.units) / 10000, 4) as standard_deviation
from preferred_scores as scores
join measures on measures.framework_code = 'dti-2024'
    and measures.measure_code = scores.measure_code
where scores.edition_code = 'dti-2024-34' and measures.kind = 'dimension'
group by measures.name_vi
order by standard_deviation desc
