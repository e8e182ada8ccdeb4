package app.linekeeper.domain.line;

/** How a line is marked in lists (rule 15). */
public enum LineMark {
    /** Off. */
    RED,
    /** Fewer than 5 days left. */
    ORANGE,
    GREEN;

    private static final int SOON = 5;

    /** @param daysLeft days from today to the last paid day; negative when that has passed */
    public static LineMark of(long daysLeft) {
        if (daysLeft < 0) {
            return RED;
        }
        return daysLeft < SOON ? ORANGE : GREEN;
    }
}
