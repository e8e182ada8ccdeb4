-- Invitations into a team and links for consent are one kind of thing: made by somebody, good once, for a while, and
-- only as long as whoever made them may make them. Whether they still may is read from member, partner and client.

create table one_time_link (
    id uuid primary key,
    purpose varchar(20) not null,
    partner uuid not null references partner,
    role varchar(20),
    client uuid references client_account,
    maker uuid not null references member,
    token_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    used_by uuid references member,
    ended_at timestamp(6) with time zone,
    ended_because varchar(20),
    constraint one_time_link_into_a_team check ((purpose = 'TEAM') = (role is not null)),
    constraint one_time_link_into_an_account check ((purpose = 'ACCOUNT') = (client is not null)),
    constraint one_time_link_has_one_fate check (used_at is null or ended_at is null)
);

create index one_time_link_of_partner on one_time_link (partner, purpose, created_at);

insert into one_time_link (id, purpose, partner, role, maker, token_hash, created_at, expires_at, used_at, used_by)
select id, 'TEAM', partner, role, invited_by, token_hash, created_at, expires_at, used_at, used_by from invitation;

insert into one_time_link (id, purpose, partner, client, maker, token_hash, created_at, expires_at, used_at, used_by)
select id, case when client is null then 'ATTACH' else 'ACCOUNT' end, partner, client, made_by, token_hash, created_at,
    expires_at, used_at, used_by
from consent_link;

drop table invitation;
drop table consent_link;
