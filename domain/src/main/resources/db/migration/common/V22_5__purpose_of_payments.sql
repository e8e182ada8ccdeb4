-- Invoices of Kazakhstan name by a code of three digits what is paid for (KNP); none stands for services.
alter table seller add column purpose_code varchar(3);
