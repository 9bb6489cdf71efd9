-- Mọi điểm chung đã công bố của một tỉnh, kèm nguồn (thay 37 bằng mã tỉnh khác)
-- Every published composite of one province with its source (put another code for 37)
select editions.title_vi, scores.printed, scores.confidence, sources.publisher, sources.url
from scores
join editions using (edition_code)
join sources on sources.source_id = scores.source_id
where scores.unit_code = '37' and scores.measure_code = 'composite'
    and editions.unit_system = '63'
order by editions.index_code, editions.year desc
