-- Whoever asked for an act before its day gets it on that day, and those that come after it (rule 29).
create table act_wish (
    order_id uuid not null references line_order,
    member uuid not null references member,
    act_day date not null,
    due_at timestamp(6) with time zone not null,
    asked_at timestamp(6) with time zone not null,
    primary key (order_id, member)
);

create index act_wish_due on act_wish (due_at);
