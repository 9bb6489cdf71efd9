-- Điểm DTI 2024 trung bình của mỗi vùng
-- Mean DTI 2024 of each region
select units.region_vi, count(*) as provinces, round(avg(standings.units) / 10000, 4) as mean_score,
    min(standings.rank) as best_rank, max(standings.rank) as worst_rank
from standings
join units on units.unit_system = '34' and units.unit_code = standings.unit_code
where standings.edition_code = 'dti-2024-34'
group by units.region_vi
order by mean_score desc
