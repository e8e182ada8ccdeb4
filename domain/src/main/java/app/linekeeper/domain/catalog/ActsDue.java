package app.linekeeper.domain.catalog;

/** When what was sold is certified by an act (rule 29). */
public enum ActsDue {
    /** A licence, granted when it is paid for: one act. */
    AT_PAYMENT,
    /** Services, when they are over: an act for each day on which some of them end. */
    AT_END,
    /** Services, month by month: an act for each month of their time. */
    MONTHLY;

    /** What was sold. */
    public SoldAs sold() {
        return this == AT_PAYMENT ? SoldAs.LICENCE : SoldAs.SERVICE;
    }
}
