-- Every framework with the years it holds for and the source of its points: as editions are
-- listed, the newest of each index first.
select f.framework_code, f.index_code, f.first_year, f.last_year,
    s.publisher, s.title, s.url, s.confidence
from frameworks as f
join sources as s using (source_id)
order by list_position(['dti', 'ict_index', 'mic_egov'], f.index_code), f.first_year desc;
