package app.linekeeper.domain.gateway.receipt;

import java.util.Locale;

/** The seller's system of taxation, tag 1055 of a receipt. */
public enum Taxation {
    OSN,
    USN_INCOME,
    USN_INCOME_OUTCOME,
    ENVD,
    ESN,
    PATENT;

    /** As T-Kassa and Robokassa write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As YooKassa writes it: 1 to 6. */
    public int code() {
        return ordinal() + 1;
    }
}
