package app.linekeeper.domain.partner;

/** What a partner has reached; the rate of each is data (rule 6). */
public enum Level {
    REFERRAL,
    OFFICIAL,
    GOLDEN
}
