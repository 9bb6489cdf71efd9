-- An overlay's figures are of its own editions and its measures of its own frameworks: nothing is
-- added to what is bundled.
with figures_of as (
    select 'scores.csv' as file, csv_line, edition_code from scores
    union all
    select 'ranks.csv', csv_line, edition_code from ranks
    union all
    select 'disputes.csv', csv_line, edition_code from disputes
),
measures_of as (
    select 'measures.csv' as file, csv_line, framework_code from measures
    union all
    select 'aggregate_members.csv', csv_line, framework_code from aggregate_members
)
select file, f.csv_line as line, 'edition_code' as "column", edition_code as value,
    'data.own_rows' as expected, '' as detail
from figures_of as f
join editions as e using (edition_code)
where is_overlaid(f.csv_line) and not is_overlaid(e.csv_line)
union all
select file, m.csv_line, 'framework_code', framework_code, 'data.own_rows', ''
from measures_of as m
join frameworks as f using (framework_code)
where is_overlaid(m.csv_line) and not is_overlaid(f.csv_line);
