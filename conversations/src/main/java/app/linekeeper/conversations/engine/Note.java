package app.linekeeper.conversations.engine;

import app.linekeeper.domain.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a screen begins with once: a refusal, a hint, an apology.
 *
 * @param html worded in the person's language
 * @param reason the reason of a refusal, for the ways out; null for anything else
 */
record Note(String html, @Nullable Reason reason) {}
