-- A link by which a client pays an order. Its text is made of its id and the key that is set, and is stored nowhere.
create table pay_link (
    id uuid primary key,
    version bigint not null,
    order_id uuid not null references line_order,
    made_by uuid not null references member,
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone
);
create index pay_link_of_order on pay_link (order_id, made_at desc);
