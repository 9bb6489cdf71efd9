-- A framework goes on as long as an overlay's edition says it does.
update frameworks
set last_year = used.year
from (
    select framework_code, max(year) as year
    from editions
    where is_overlaid(csv_line)
    group by framework_code
) as used
where used.framework_code = frameworks.framework_code and used.year > frameworks.last_year;
