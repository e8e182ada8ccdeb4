-- What a client paid itself, newest first.
create index line_order_of_client on line_order (client, placed_at desc, id);
