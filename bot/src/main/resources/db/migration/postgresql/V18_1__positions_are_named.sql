update dialogue_position set id = gen_random_uuid();
alter table dialogue_position alter column id set not null;
