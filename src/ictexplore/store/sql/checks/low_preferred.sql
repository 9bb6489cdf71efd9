-- Low-confidence figures feed no chart and no rank.
select file, csv_line as line, 'is_preferred' as "column", 'true' as value,
    'data.low_preferred' as expected, source_id as detail
from figures
where is_preferred and confidence = 'low';
