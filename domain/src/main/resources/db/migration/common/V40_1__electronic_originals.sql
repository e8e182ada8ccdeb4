-- by which the seller is known in electronic exchange; null for one that takes no part in it
alter table seller add column exchange_id varchar(46);

-- Acts as the state's systems read them: the bytes that were made first; whoever asks again gets the same (rule 28).
create table electronic_original (
    document uuid primary key references issued_document,
    kind varchar(10) not null,
    file_name varchar(250) not null,
    bytes bytea not null,
    sha256 varchar(64) not null,
    made_at timestamp(6) with time zone not null
);
