-- Which way the money came, after which people are told where it was taken from: who paid does not say it.
alter table payment add column way varchar(30);
update payment set way = 'wallet' where payer_kind = 'PARTNER_COMPANY';
update payment set way = 'bonuses' where payer_kind = 'BONUSES';
alter table payment alter column way set not null;
