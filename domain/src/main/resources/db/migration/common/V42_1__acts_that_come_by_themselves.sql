-- Whether the act of what a company pays goes to whoever paid without being asked for (rule 27).
alter table company add column acts_by_themselves boolean default false not null;
