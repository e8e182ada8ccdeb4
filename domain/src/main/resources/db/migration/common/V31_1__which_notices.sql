-- What each person chose to be told, and when (rules 31 and 32); no row is the default.
-- off_topics: names of topics, such as LINES,NEWS; no name is part of another, so that SQL may ask: not like '%LINES%'
-- thresholds: days before the end of a line, below zero after it, such as 14,7,3,1,0,-3
-- from_minute, until_minute: of the day in the person's zone; told from the first on, and before the second
create table notice_choice (
    person uuid primary key references person,
    off_topics varchar(200) not null,
    thresholds varchar(40) not null,
    from_minute int not null check (from_minute >= 0),
    until_minute int not null check (until_minute <= 1440),
    constraint notice_choice_an_hour check (until_minute - from_minute >= 60)
);

-- What the owner of the partner took from a member; the member may take from themselves more, and give nothing back.
create table member_topic_off (
    member uuid not null references member,
    topic varchar(20) not null,
    primary key (member, topic)
);
