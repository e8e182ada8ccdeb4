-- A row says what is to be delivered, and is opened when it is sent: by its kind, of which there may be any number.
-- begun: sending began, and was not noted to have ended; after a stop nobody knows whether it arrived
alter table outbox_message alter column kind set data type varchar(30);
alter table outbox_message add column begun boolean default false not null;
