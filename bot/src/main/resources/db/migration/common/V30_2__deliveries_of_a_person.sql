-- what was delivered to one person, for the operator who asks
create index outbox_message_of_chat on outbox_message (chat_id, seq desc);
