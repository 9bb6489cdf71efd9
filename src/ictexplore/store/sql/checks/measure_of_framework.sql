-- A figure belongs to a measure of its edition's framework.
with used as (
    select file, figures.csv_line, measure_code, framework_code
    from figures join editions using (edition_code)
    union all
    select 'disputes.csv', disputes.csv_line, measure_code, framework_code
    from disputes join editions using (edition_code)
)
select file, csv_line as line, 'measure_code' as "column", measure_code as value,
    'data.measure_of_framework' as expected, framework_code as detail
from used
anti join measures using (framework_code, measure_code);
