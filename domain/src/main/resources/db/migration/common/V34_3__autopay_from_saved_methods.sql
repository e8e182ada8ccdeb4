-- A line can be paid for by itself from what was kept of a payment, too, instead of a company.
alter table autopay alter column company drop not null;
alter table autopay add column method uuid references saved_method;
alter table autopay add constraint autopay_from_one check ((company is null) = (method is not null));
create index autopay_of_method on autopay (method);
