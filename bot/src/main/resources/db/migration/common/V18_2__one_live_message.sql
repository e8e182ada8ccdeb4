-- The newest message of the bot that is no screen, such as a file: a live message above it is no more the last one.
alter table dialogue_position add column last_message int;
-- Messages that were live before the newest screen, as JSON; until that is seen they may still have buttons.
alter table dialogue_position add column leaving varchar default '[]' not null;
