package app.linekeeper.domain.catalog;

/** What a seller sells in the eyes of the law: it decides what an act says, and when (rule 29). */
public enum SoldAs {
    /** The right to use a program for a period, granted on the day of payment. */
    LICENCE,
    /** Services, rendered day by day, closed when their period is over. */
    SERVICE
}
