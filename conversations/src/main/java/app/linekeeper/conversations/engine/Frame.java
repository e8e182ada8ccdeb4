package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Facts;

/** A flow that entered another one at this step and waits for its result. */
record Frame(String flow, int version, String step, Facts facts) {}
