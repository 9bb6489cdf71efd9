-- The printed scores of the dimensions that carry points.
select unit_code, measure_code, scores.units, scores.printed_decimals
from preferred_scores as scores
join editions using (edition_code)
join measures using (framework_code, measure_code)
where edition_code = $edition and measures.kind = 'dimension' and measures.points > 0
order by unit_code, measures.position;
