package app.linekeeper.conversations.flow;

import org.jspecify.annotations.Nullable;

/** Gathers the options of a step. */
final class OfferBuilder {

    boolean searchable;
    int columns = 1;
    boolean passIfOnly;

    @Nullable
    Saying done;

    private @Nullable Asked<?> asked;

    private record Asked<T>(Slot<?> slot, Slot<T> each, Source<T> source) {}

    <T> void of(Slot<?> slot, Slot<T> each, Source<T> source) {
        asked = new Asked<>(slot, each, source);
    }

    boolean isWritten() {
        return asked != null;
    }

    @Nullable
    Offer<?> build() {
        return asked == null ? null : build(asked);
    }

    private <T> Offer<T> build(Asked<T> from) {
        return new Offer<>(
                from.slot(), from.each(), from.source(), done != null, searchable, columns, passIfOnly, done);
    }
}
