create trigger issued_document_append_only before update or delete on issued_document
    for each row execute function refuse_change();
