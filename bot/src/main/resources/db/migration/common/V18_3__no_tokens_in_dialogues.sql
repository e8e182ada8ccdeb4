-- Screens of links had kept the tokens themselves among their facts. Whoever stands there, or came by there, begins at
-- home again: no flow has a version 0.
update dialogue_position set flow_version = 0, facts = '{}', trail = '[]', callers = '[]'
where flow in ('start', 'consent', 'invite_member', 'invite_client', 'admit_partner')
    or trail like '%token%' or callers like '%token%' or trail like '%?start=%' or callers like '%?start=%';
