package app.linekeeper.domain.access;

import static app.linekeeper.domain.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a member is, and so what they may do (rule 35). */
public enum Role {
    OWNER(EnumSet.of(
            SEE_CLIENTS,
            KEEP_CLIENTS,
            ORDER_LINES,
            PAY,
            INVOICE,
            SEE_MONEY,
            WITHDRAW,
            TAKE_DOCUMENTS,
            EDIT_REQUISITES,
            KEEP_TEAM)),
    MANAGER(EnumSet.of(SEE_CLIENTS, KEEP_CLIENTS, ORDER_LINES, PAY, INVOICE, SEE_MONEY)),
    ACCOUNTANT(EnumSet.of(SEE_CLIENTS, INVOICE, SEE_MONEY, TAKE_DOCUMENTS, EDIT_REQUISITES)),
    OPERATOR(EnumSet.of(OPERATE)),
    CLIENT(EnumSet.of(SEE_OWN_LINES));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether this is a role in a partner's team. */
    public boolean isOfTeam() {
        return this == OWNER || this == MANAGER || this == ACCOUNTANT;
    }
}
