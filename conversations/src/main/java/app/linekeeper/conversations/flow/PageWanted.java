package app.linekeeper.conversations.flow;

import org.jspecify.annotations.Nullable;

/**
 * Which options are wanted.
 *
 * @param offset how many to pass over
 * @param limit how many at most
 * @param search what the person typed to find them, trimmed; null for all
 */
public record PageWanted(int offset, int limit, @Nullable String search) {}
