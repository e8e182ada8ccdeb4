package app.linekeeper.domain.line;

/** How many lines a client has, and how many of them run. */
record ClientLineCounts(long all, long running) {}
