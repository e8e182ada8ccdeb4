package app.linekeeper.conversations;

import app.linekeeper.domain.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A file with requisites that a person sent.
 *
 * @param text what stands in it, or why it cannot be read; null as long as it is to be fetched and read
 */
public record SentRequisites(SentRequisitesId id, @Nullable Outcome<String> text) {}
