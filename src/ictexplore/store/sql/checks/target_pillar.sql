-- A target on a DTI rank names a pillar that some framework of the index has.
select 'targets.csv' as file, csv_line as line, 'measure_code' as "column", measure_code as value,
    'data.target_pillar' as expected, 'dti' as detail
from targets
where measure_code is not null
    and measure_code not in (select measure_code from measures where kind = 'pillar');
