-- Which of the 63 each of the 34 was made of.
select successor_code, member_code
from mergers
order by successor_code, member_code;
