-- The composite and the pillars with the points of each member, in printed order.
select a.aggregate_code, own.kind, own.name_vi, own.name_en, a.dimension_code, a.points
from aggregate_members as a
join measures as own
    on own.framework_code = a.framework_code and own.measure_code = a.aggregate_code
join measures as member
    on member.framework_code = a.framework_code and member.measure_code = a.dimension_code
where a.framework_code = $framework
order by own.position, member.position;
