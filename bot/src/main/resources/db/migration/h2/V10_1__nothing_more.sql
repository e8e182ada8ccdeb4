-- H2 needs nothing beyond the common scripts; this one keeps the numbering of both databases alike.
select 1;
