-- The latest earlier edition of one framework and unit system follows from all of them together,
-- so an overlay leaves it open. An edition compares with none that is less vouched for than itself.
update editions
set comparable_with = (
    select max_by(p.edition_code, p.year)
    from editions as p
    where p.framework_code = editions.framework_code and p.unit_system = editions.unit_system
        and p.year < editions.year
        and origin_of(p.csv_line) <= origin_of(editions.csv_line)
)
where is_overlaid(csv_line);
