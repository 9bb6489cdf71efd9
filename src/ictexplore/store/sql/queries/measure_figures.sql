-- Score and rank in use of every unit and measure of an edition; either may be unpublished.
with scored as (
    select unit_code, measure_code, preferred_scores.units, printed_decimals
    from preferred_scores
    where edition_code = $edition
),
ranked as (
    select unit_code, measure_code, rank
    from preferred_ranks
    where edition_code = $edition
)
select unit_code, measure_code, scored.units, scored.printed_decimals, ranked.rank
from scored
full join ranked using (unit_code, measure_code)
order by unit_code, measure_code;
