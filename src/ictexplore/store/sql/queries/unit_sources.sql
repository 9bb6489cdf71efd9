-- Who printed the figures of a unit that an edition shows: those of most figures first. Where all
-- composites are printed the rank follows from them, and its press reports are no source of it.
with used as (
    select source_id, measure_code from scores
    where edition_code = $edition and unit_code = $unit and is_preferred
    union all
    select source_id, measure_code from ranks
    where edition_code = $edition and unit_code = $unit and is_preferred
        and measure_code = 'composite'
        and not exists (
            from scores
            where edition_code = $edition and unit_code = $unit and is_preferred
                and measure_code = 'composite' and printed_decimals >= 4
        )
)
select s.source_id, s.publisher, s.title, s.published, s.url, s.confidence
from used
join sources as s using (source_id)
group by all
order by count(*) desc, s.source_id;
