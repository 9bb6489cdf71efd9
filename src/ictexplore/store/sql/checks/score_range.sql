-- Scores and their means lie in 0..1; 1.2 passes the schema's pattern.
select file, csv_line as line, if(kind = 'score', 'score', 'value') as "column",
    printed as value, 'data.score_range' as expected, '0..1' as detail
from figures
where kind in ('score', 'mean') and millionths not between 0 and 1000000;
