-- The measures of a framework form one tree with the composite at its top.
select 'measures.csv' as file, child.csv_line as line, 'parent_code' as "column",
    coalesce(child.parent_code, '') as value,
    'data.measure_parent' as expected, child.framework_code as detail
from measures as child
left join measures as parent
    on parent.framework_code = child.framework_code and parent.measure_code = child.parent_code
where (child.kind = 'composite') <> (child.parent_code is null)
    or (child.parent_code is not null and parent.measure_code is null);
