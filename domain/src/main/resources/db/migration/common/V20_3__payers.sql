-- Who paid is a kind and an id, also where it was not a company: bonuses are their partner's.
alter table line_order add column payer_kind varchar(30);
alter table line_order add column payer_id uuid;
update line_order set payer_kind = 'PARTNER_COMPANY', payer_id = payer where payer is not null;
update line_order set payer_kind = 'BONUSES', payer_id = partner where payer is null and paid_at is not null;
alter table line_order drop column payer;
alter table line_order add constraint line_order_payer_is_whole check ((payer_kind is null) = (payer_id is null));

alter table payment add column payer_kind varchar(30);
alter table payment add column payer_id uuid;
update payment set payer_kind = 'PARTNER_COMPANY', payer_id = payer where payer is not null;
update payment set payer_kind = 'BONUSES', payer_id = (select o.partner from line_order o where o.id = order_id)
where payer is null;
alter table payment drop column payer;
alter table payment alter column payer_kind set not null;
alter table payment alter column payer_id set not null;
