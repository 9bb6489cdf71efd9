-- Means and maximum points printed for the whole country, those in use first.
select measure_code, statistic, value, is_preferred, note_vi, note_en, confidence,
    source_id, publisher, title, published, url
from national_statistics
join (select source_id, publisher, title, published, url from sources) using (source_id)
where edition_code = $edition
order by measure_code, statistic, is_preferred desc, source_id;
