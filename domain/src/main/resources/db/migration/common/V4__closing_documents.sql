-- Acts with the numbers they took, and the documents as they were made.

-- the last number taken; its row is locked until the document that takes the next one is committed
create table document_counter (
    seller uuid not null references seller,
    document_type varchar(20) not null,
    numbering_year int not null,
    last_place bigint not null check (last_place >= 0),
    primary key (seller, document_type, numbering_year)
);

-- content: everything the act says, as JSON, from the day of issue (rule 28)
create table act (
    id uuid primary key,
    version bigint not null,
    order_id uuid not null unique references line_order,
    seller uuid not null references seller,
    payer uuid not null references company,
    numbering_year int not null,
    place bigint not null check (place > 0),
    document_number varchar(60) not null,
    document_date date not null,
    content text not null,
    issued_by uuid not null references member,
    issued_at timestamp(6) with time zone not null,
    constraint act_place_once unique (seller, numbering_year, place)
);

-- the bytes that were made first; whoever asks again gets the same
create table document_file (
    document uuid primary key,
    file_name varchar(200) not null,
    pdf bytea not null,
    sha256 varchar(64) not null,
    made_at timestamp(6) with time zone not null
);
