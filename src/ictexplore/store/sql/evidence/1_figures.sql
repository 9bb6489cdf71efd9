-- Every published figure in one shape, so that one rule is one query whatever table it came from.
-- An integer count of millionths holds any printed figure and half of its last decimal exactly.
create table figures as
with published as (
    select 'scores.csv' as file, csv_line, 'score' as kind, edition_code, unit_code, measure_code,
        score as printed, is_preferred, confidence, source_id
    from scores
    union all
    select 'ranks.csv', csv_line, 'rank', edition_code, unit_code, measure_code,
        cast(rank as varchar), is_preferred, confidence, source_id
    from ranks
    union all
    select 'national_statistics.csv', csv_line, statistic, edition_code, '', measure_code,
        value, is_preferred, confidence, source_id
    from national_statistics
),
listed as (
    select distinct edition_code, coalesce(unit_code, '') as unit_code, measure_code, kind, source_id
    from disputes
    where not is_used
)
select
    published.*,
    listed.source_id is not null as is_disputed,
    length(split_part(printed, '.', 2)) as decimals,
    cast(cast(printed as decimal(18, 6)) * 1000000 as bigint) as millionths,
    cast(500000 / 10 ** length(split_part(printed, '.', 2)) as bigint) as half
from published
left join listed using (edition_code, unit_code, measure_code, kind, source_id);
