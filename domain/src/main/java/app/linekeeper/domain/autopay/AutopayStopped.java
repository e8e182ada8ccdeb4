package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Refusal;

/**
 * Lines are no longer paid for by themselves (rule 26), and nobody of the team switched that off. Told within the
 * transaction; not told after a last try, of which {@link AutopayFailed} says so.
 *
 * @param due with the partner whose lines they were: the client may have left
 * @param why in words: partner_suspended, client_left, channel_not_sold, or whatever else is in the way for good
 */
public record AutopayStopped(LinesDue due, Refusal why) {}
