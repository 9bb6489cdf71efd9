-- What the data itself calls refuted isn't shown as the figure.
select file, csv_line as line, 'is_preferred' as "column", 'true' as value,
    'data.disputed_preferred' as expected, source_id as detail
from figures
where is_preferred and is_disputed;
