package app.linekeeper.domain.gateway;

import org.jspecify.annotations.Nullable;

/**
 * Money that goes back, as the provider sees it now.
 *
 * @param id the provider's; null where it names none
 * @param words why it failed, for operators; null unless it did
 */
public record RefundSnapshot(
        @Nullable String id, Status status, @Nullable String words) {

    /** Where it stands. */
    public enum Status {
        /** Accepted, and not there yet: asking again with the same id says more. */
        PENDING,
        SUCCEEDED,
        /** It will not happen; somebody has to give the money back otherwise. */
        FAILED
    }
}
