-- Lines that are renewed by themselves (rules 23 to 26). One row a line, kept when it is switched off.
-- line_number, region: of the line and its partner, which never change
-- end_date: the last paid day that the next step is about
-- next_step_at: when something is to be done; null while nothing is
-- acts_on: the day, in the line's zone, on which money is taken or asked for next; null while it is not known
-- off_at: null while it is on; off_reason: null where a member of the team switched it off
create table autopay (
    line uuid primary key,
    version bigint not null,
    line_number varchar(20) not null,
    partner uuid not null,
    client uuid not null,
    region varchar(16) not null,
    months int not null check (months > 0),
    source varchar(20) not null,
    company uuid not null,
    switched_on_by uuid not null,
    switched_on_at timestamp(6) with time zone not null,
    off_at timestamp(6) with time zone,
    off_reason varchar(40),
    end_date date not null,
    next_step_at timestamp(6) with time zone,
    acts_on date,
    constraint autopay_off_rests check (off_at is null or next_step_at is null)
);
-- what is to be done next, of all partners
create index autopay_due on autopay (next_step_at, client);
-- those of a partner, next charge first
create index autopay_of_partner on autopay (partner, acts_on, line);
create index autopay_of_client on autopay (client);
alter table autopay add foreign key (line) references line;
alter table autopay add foreign key (partner) references partner;
alter table autopay add foreign key (client) references client_account;
alter table autopay add foreign key (company) references company;
alter table autopay add foreign key (switched_on_by) references member;

-- What was done for one period of a line: one attempt, of one or several tries (rule 25).
-- announced_minor: the sum that people were told; null before
-- last_step_on: the day, in the line's zone, of the last announcement or try, after which that day is over for it
-- lapses_on: until when what was asked for by invoice is waited for
create table autopay_attempt (
    id uuid primary key,
    version bigint not null,
    line uuid not null,
    end_date date not null,
    state varchar(20) not null,
    announced_minor bigint,
    currency varchar(3),
    tries int not null,
    last_step_on date,
    order_id uuid,
    lapses_on date,
    constraint autopay_attempt_once unique (line, end_date)
);
create index autopay_attempt_of_order on autopay_attempt (order_id);
alter table autopay_attempt add foreign key (line) references line;
alter table autopay_attempt add foreign key (order_id) references line_order;
