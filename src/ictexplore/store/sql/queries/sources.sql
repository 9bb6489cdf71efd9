-- Every source with how many figures rest on it.
with figures as (
    select source_id from scores
    union all select source_id from ranks
    union all select source_id from national_statistics
    union all select source_id from indicators
    union all select source_id from targets
    union all select source_id from context
),
counted as (
    select source_id, count(*) as figures from figures group by source_id
)
select s.source_id, s.publisher, s.title, s.published, s.url, s.accessed, s.language,
    s.confidence, coalesce(counted.figures, 0) as figures
from sources as s
left join counted using (source_id)
order by s.publisher collate vi, s.title collate vi, s.source_id;
