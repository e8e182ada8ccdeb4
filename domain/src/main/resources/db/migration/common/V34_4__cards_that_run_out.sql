-- That a team was told that a card runs out before something is charged from it on that day; each once so many days before.
create table card_runs_out_told (
    method uuid not null references saved_method,
    charged_on date not null,
    days_before int not null,
    primary key (method, charged_on, days_before)
);
