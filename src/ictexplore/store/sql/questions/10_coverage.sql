-- Mỗi kỳ công bố có điểm chung và hạng của bao nhiêu tỉnh?
-- Of how many provinces does each edition have a composite and a rank?
select editions.title_vi, editions.unit_count as provinces, count(standings.units) as composites,
    count(standings.rank) as ranks
from editions
join standings using (edition_code)
group by all
order by any_value(editions.index_code), any_value(editions.year) desc
