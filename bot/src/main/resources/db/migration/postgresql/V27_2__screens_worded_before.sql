-- What was worded when it was stored is sent as it stands.
update outbox_message set kind = 'WORDED', payload = json_build_object('screen', payload)::text where kind = 'SCREEN';
