-- Whose overview of which week was sent, or had nothing to say; week: its Monday, in the person's zone.
create table weekly_overview_sent (
    person uuid not null references person,
    partner uuid not null references partner,
    week date not null,
    primary key (person, partner, week)
);
