-- Imports that break the rules and were left out, with what is wrong of each.
create schema built.imports;
create table built.imports.refused (
    overlay varchar, file varchar, "row" bigint, "column" varchar, value varchar, expected varchar,
    detail varchar
);
comment on table built.imports.refused is 'Bảng đã nhập nhưng không dùng được vì có lỗi / Imports left out for their faults';
comment on column built.imports.refused.overlay is 'Kỳ công bố và phiên bản / Edition and version';
comment on column built.imports.refused.file is 'Tệp / File';
comment on column built.imports.refused."row" is 'Dòng / Line';
comment on column built.imports.refused."column" is 'Cột / Column';
comment on column built.imports.refused.value is 'Giá trị / Value';
comment on column built.imports.refused.expected is 'Quy tắc bị vi phạm / Rule that is broken';
comment on column built.imports.refused.detail is 'Chi tiết của quy tắc / Particular of the rule';
