-- A document may be about a part of its subject, such as a month of an order (rule 29).
alter table issued_document add column part varchar(40) default '' not null;
alter table issued_document drop constraint issued_document_one_in_force;
alter table issued_document add constraint issued_document_one_in_force
    unique nulls not distinct (subject, subject_kind, document_type, payer, part, replaces);

-- What is sold decides what an act says, and when.
alter table tax_treatment add column sold_as varchar(20) default 'SERVICE' not null;
update tax_treatment set sold_as = 'LICENCE' where ground like '%149%';
