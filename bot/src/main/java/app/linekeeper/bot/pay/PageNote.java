package app.linekeeper.bot.pay;

import app.linekeeper.domain.shared.Refusal;

/**
 * Why what was sent was not done.
 *
 * @param email what was typed, to be put right
 */
record PageNote(Refusal refusal, String email) {}
