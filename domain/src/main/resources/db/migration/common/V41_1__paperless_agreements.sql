-- Whether a company takes electronic documents as originals: by an agreement of this day, and on what ground (rule 30).
alter table company add column paperless_since date;
alter table company add column paperless_ground varchar(200);

-- By which agreement a document is an original; null for one whose file is a copy.
alter table issued_document add column paperless_since date;
alter table issued_document add column paperless_ground varchar(200);
