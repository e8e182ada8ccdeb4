-- A row of its own name: what is done once on a screen is named by it, and a row that is lost takes its name with it.
alter table dialogue_position add column id uuid;
-- What the newest screen is drawn anew by, such as an order. Looked for when something happens, by reading the table
-- through; so that no index has to be kept at each press.
alter table dialogue_position add column lives_by varchar(100);
