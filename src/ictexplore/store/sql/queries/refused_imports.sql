-- Imports that were left out and what is wrong of each, in the order of the faults.
select overlay, file, "row", "column", value, expected, detail
from imports.refused
order by overlay, file, "row", "column";
