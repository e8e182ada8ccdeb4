create trigger act_append_only before update or delete on act
    for each row execute function refuse_change();
create trigger document_file_append_only before update or delete on document_file
    for each row execute function refuse_change();
