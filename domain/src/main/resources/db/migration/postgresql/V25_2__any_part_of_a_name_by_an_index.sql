-- part of a name, e-mail or tax number, without reading the tables whole; H2 reads them
create extension if not exists pg_trgm;
create index partner_searched on partner using gin (search_text gin_trgm_ops);
create index company_searched on company using gin (search_text gin_trgm_ops);
create index person_searched on person using gin (search_text gin_trgm_ops);
create index client_account_searched on client_account using gin (search_text gin_trgm_ops);
