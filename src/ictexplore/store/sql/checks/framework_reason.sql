-- A framework either can be recomputed, and lists what from, or says why it can't.
select 'frameworks.csv' as file, f.csv_line as line, 'is_recomputable' as "column",
    cast(is_recomputable as varchar) as value, 'data.framework_reason' as expected,
    f.framework_code as detail
from frameworks as f
left join (
    select framework_code, count(*) as members
    from aggregate_members where aggregate_code = 'composite' group by all
) using (framework_code)
where is_recomputable <> (coalesce(members, 0) > 0)
    or is_recomputable <> (reason_vi is null)
    or is_recomputable <> (reason_en is null);
