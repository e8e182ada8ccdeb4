-- one row where the database was filled with the fictional demo, none in every other database
create table demo_mark (
    filled_at timestamp(6) with time zone not null
);
