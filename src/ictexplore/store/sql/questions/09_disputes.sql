-- Những số đã công bố mâu thuẫn với số khác, và vì sao
-- Published figures that another one refutes, and why
select edition_code, unit_code, measure_code, printed, computed, reason_vi
from disputes
order by edition_code
