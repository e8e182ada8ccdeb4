-- a line is found by its number or its name as people type them; see SearchText. Lines that are there already are found
-- by the same text as far as SQL can make it.
alter table line add column search_text varchar(1000) default '' not null;
update line set search_text = replace(lower(line_number || '
' || name), 'ё', 'е');
