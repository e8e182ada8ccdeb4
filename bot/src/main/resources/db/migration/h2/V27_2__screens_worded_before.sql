-- What was worded when it was stored is sent as it stands.
update outbox_message set kind = 'WORDED', payload = cast(json_object('screen': payload) as varchar) where kind = 'SCREEN';
