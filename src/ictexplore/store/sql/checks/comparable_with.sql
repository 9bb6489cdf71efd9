-- A change is told only against the latest earlier edition of one framework and unit system, none
-- that is less vouched for than the edition itself.
with judged as (
    select e.csv_line, e.comparable_with, max_by(p.edition_code, p.year) as latest
    from editions as e
    left join editions as p
        on p.framework_code = e.framework_code and p.unit_system = e.unit_system and p.year < e.year
        and origin_of(p.csv_line) <= origin_of(e.csv_line)
    group by all
)
select 'editions.csv' as file, csv_line as line, 'comparable_with' as "column",
    coalesce(comparable_with, '') as value, 'data.comparable_with' as expected,
    coalesce(latest, '') as detail
from judged
where comparable_with is distinct from latest;
