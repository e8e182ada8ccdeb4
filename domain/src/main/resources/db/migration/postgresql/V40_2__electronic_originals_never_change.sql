create trigger electronic_original_append_only before update or delete on electronic_original
    for each row execute function refuse_change();
