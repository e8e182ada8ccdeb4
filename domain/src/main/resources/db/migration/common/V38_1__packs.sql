-- All acts of some days at once, asked for by a member and made by a job.
-- attempt: which run of the job makes it; what another run has left is no part of it
-- summary: what it came to, as JSON, once it has ended
create table pack (
    id uuid primary key,
    partner uuid not null references partner,
    member uuid not null references member,
    from_day date not null,
    until_day date not null,
    client uuid references client_account,
    company uuid references company,
    forms varchar(60) not null,
    state varchar(20) not null,
    attempt int default 0 not null,
    done int default 0 not null,
    total int default 0 not null,
    summary text,
    asked_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint pack_days check (from_day <= until_day)
);
create index pack_of_member on pack (member, state);

-- Its files, each in pieces, so that none is ever held whole; sha256 is null until all pieces are there.
create table pack_file (
    id uuid primary key,
    pack uuid not null references pack,
    form varchar(20) not null,
    part int not null,
    acts int default 0 not null,
    file_size bigint default 0 not null,
    sha256 varchar(64),
    made_at timestamp(6) with time zone not null,
    constraint pack_file_part_once unique (pack, form, part)
);
create index pack_file_made on pack_file (made_at);

create table pack_piece (
    pack_file uuid not null references pack_file on delete cascade,
    place int not null,
    bytes bytea not null,
    primary key (pack_file, place)
);
