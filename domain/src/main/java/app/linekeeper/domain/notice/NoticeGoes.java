package app.linekeeper.domain.notice;

/**
 * The moment of a notice has come: it is to be said. Told within the transaction.
 *
 * @param telegramId of the person, in whose own chat it is said (rule 37)
 */
public record NoticeGoes(NoticeId notice, long telegramId) {}
