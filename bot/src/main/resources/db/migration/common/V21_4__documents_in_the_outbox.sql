-- whatever has a file is delivered alike, acts as the first
update outbox_message set kind = 'DOCUMENT', payload = replace(payload, '{"act":', '{"document":') where kind = 'ACT';
