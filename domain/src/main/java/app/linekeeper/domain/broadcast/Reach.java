package app.linekeeper.domain.broadcast;

/**
 * Whom a segment reaches.
 *
 * @param people who can be written to, each counted once
 * @param partners whose people these are
 * @param blocked who belong to it and have blocked the bot: they get nothing (rule 33)
 */
public record Reach(int people, int partners, int blocked) {}
