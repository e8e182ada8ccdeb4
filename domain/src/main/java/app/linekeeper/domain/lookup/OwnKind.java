package app.linekeeper.domain.lookup;

import app.linekeeper.domain.access.Permission;

/** What members find of their own, in the order in which equally good findings are listed. */
public enum OwnKind {
    CLIENT(Permission.SEE_CLIENTS),
    LINE(Permission.SEE_CLIENTS),
    ORDER(Permission.SEE_MONEY),
    INVOICE(Permission.SEE_MONEY),
    /** An act, or a statement of account. */
    DOCUMENT(Permission.TAKE_DOCUMENTS),
    COMPANY(Permission.SEE_MONEY);

    private final Permission needed;

    OwnKind(Permission needed) {
        this.needed = needed;
    }

    /** What a role must allow to see one. */
    Permission needed() {
        return needed;
    }
}
