-- Whose row a line is (see staging.py): overlays count on from the bundled data's lines, and those
-- that are less vouched for from further on.
create macro is_overlaid(line) as line >= 1000000;
create macro origin_of(line) as line // 1000000000000;
