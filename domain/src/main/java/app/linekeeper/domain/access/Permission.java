package app.linekeeper.domain.access;

/** One kind of work that a role allows or not (rule 35). */
public enum Permission {
    SEE_CLIENTS,
    KEEP_CLIENTS,
    ORDER_LINES,
    PAY,
    INVOICE,
    SEE_MONEY,
    WITHDRAW,
    TAKE_DOCUMENTS,
    EDIT_REQUISITES,
    KEEP_TEAM,
    SEE_OWN_LINES,
    OPERATE
}
