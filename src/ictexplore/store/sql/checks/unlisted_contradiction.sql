-- A contradiction between published figures is told, not swallowed.
select c.file, c.csv_line as line,
    case c.kind when 'mean' then 'value' else c.kind end as "column", c.printed as value,
    'data.unlisted_contradiction' as expected, c.computed as detail
from contradictions as c
anti join disputes as d
    on d.edition_code = c.edition_code and coalesce(d.unit_code, '') = c.unit_code
    and d.measure_code = c.measure_code and d.kind = c.kind and d.source_id = c.source_id;
