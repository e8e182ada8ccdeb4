-- Room on each page for the next version of a row: presses then touch no index.
alter table dialogue_position set (fillfactor = 60);
alter table incoming_update set (fillfactor = 90);
