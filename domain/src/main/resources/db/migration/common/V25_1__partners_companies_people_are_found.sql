-- Partners, companies and people are found by what operators type; see SearchText and Searches. Those that are there
-- already are found by the same text as far as SQL can make it.
alter table partner add column search_text varchar(1000) default '' not null;
update partner set search_text = replace(lower(name), 'ё', 'е');

alter table company add column search_text varchar(1000) default '' not null;
update company set search_text = replace(lower(name || '
' || coalesce(tax_number, '')), 'ё', 'е');

alter table person add column search_text varchar(1000) default '' not null;
update person set search_text = replace(lower(name), 'ё', 'е');
