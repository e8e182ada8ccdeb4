package app.linekeeper.domain.export;

import app.linekeeper.domain.access.Permission;

/** What can be had as a workbook, and which work it belongs to (rule 35). */
public enum ExportKind {
    /** What was ordered, a row for each line of an order. */
    ORDERS(Permission.SEE_MONEY),
    /** What paid orders: which way, by whom, and what shows it. */
    PAYMENTS(Permission.SEE_MONEY),
    /** What came to the bonuses and went from them. */
    BONUSES(Permission.TAKE_DOCUMENTS),
    /** Every act, those out of force as well. */
    ACTS(Permission.TAKE_DOCUMENTS);

    private final Permission permission;

    ExportKind(Permission permission) {
        this.permission = permission;
    }

    /** What a role has to allow for it. */
    public Permission permission() {
        return permission;
    }
}
