-- A document of any type. Of those about one thing and made out to the same company one is in force: a chain begins
-- once, and each of its documents is replaced once at most (rule 28).
-- series: what its number begins with; content: everything it says, from the day of issue, in the version of its type
create table issued_document (
    id uuid primary key,
    version bigint not null,
    document_type varchar(20) not null,
    seller uuid not null references seller,
    series varchar(40) not null,
    numbering_year int not null,
    place bigint not null check (place > 0),
    document_number varchar(60) not null,
    document_date date not null,
    subject_kind varchar(20) not null,
    subject uuid not null,
    payer uuid references company,
    replaces uuid unique references issued_document,
    language varchar(2) not null,
    content_version int not null,
    content text not null,
    issued_by uuid not null references member,
    issued_at timestamp(6) with time zone not null,
    constraint issued_document_place_once unique (seller, document_type, numbering_year, place),
    constraint issued_document_one_in_force unique nulls not distinct (subject, subject_kind, document_type, payer, replaces)
);

insert into issued_document (id, version, document_type, seller, series, numbering_year, place, document_number,
    document_date, subject_kind, subject, payer, language, content_version, content, issued_by, issued_at)
select id, version, 'ACT', seller,
    left(document_number, char_length(document_number) - 1 - greatest(6, char_length(cast(place as varchar)))),
    numbering_year, place, document_number, document_date, 'ORDER', order_id, payer,
    case when content like '%"language":"KK"%' then 'KK' when content like '%"language":"EN"%' then 'EN' else 'RU' end,
    1, content, issued_by, issued_at
from act;

drop table act;
