-- A dispute breaks when its figure is gone, was corrected, or no longer contradicts.
select 'disputes.csv' as file, d.csv_line as line,
    if(c.printed is distinct from d.printed, 'printed', 'computed') as "column",
    if(c.printed is distinct from d.printed, d.printed, d.computed) as value,
    'data.stale_dispute' as expected,
    if(c.printed is distinct from d.printed, coalesce(c.printed, ''), c.computed) as detail
from disputes as d
left join contradictions as c
    on c.edition_code = d.edition_code and c.unit_code = coalesce(d.unit_code, '')
    and c.measure_code = d.measure_code and c.kind = d.kind and c.source_id = d.source_id
where c.printed is distinct from d.printed or c.computed is distinct from d.computed;
