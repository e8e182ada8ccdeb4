-- What teams were told of that is looked for again and again, so that it is told once whoever hears it.
create table notice_given (
    subject varchar(120) primary key,
    at timestamp(6) with time zone not null
);
-- open invoices by their last day
create index invoice_open_until on invoice (state, valid_until);
