package app.linekeeper.bot.statements;

import app.linekeeper.conversations.SentStatement;
import app.linekeeper.domain.bank.LoadingStage;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has become of a statement, as it is written down: its name, and what belongs to it. */
record WrittenFate(
        Kind kind,
        @Nullable Far far,
        @Nullable Brought brought,
        @Nullable Why why) {

    enum Kind {
        AWAITED,
        BEING_READ,
        LOADED,
        REFUSED,
        GONE
    }

    record Far(LoadingStage stage, long done, long of) {}

    /** @param arguments of the words: texts and numbers */
    record Why(Reason reason, Map<String, Object> arguments) {}

    static WrittenFate of(SentStatement.Fate fate) {
        if (fate instanceof SentStatement.BeingRead read) {
            return new WrittenFate(Kind.BEING_READ, new Far(read.stage(), read.done(), read.of()), null, null);
        }
        if (fate instanceof SentStatement.Loaded loaded) {
            return new WrittenFate(Kind.LOADED, null, Brought.of(loaded), null);
        }
        if (fate instanceof SentStatement.Refused refused) {
            Refusal why = refused.refusal();
            return new WrittenFate(
                    Kind.REFUSED, null, null, new Why(why.reason(), why.text().arguments()));
        }
        return new WrittenFate(fate instanceof SentStatement.Gone ? Kind.GONE : Kind.AWAITED, null, null, null);
    }

    SentStatement.Fate fate() {
        return switch (kind) {
            case AWAITED -> new SentStatement.Awaited();
            case BEING_READ -> {
                Far so = Objects.requireNonNull(far);
                yield new SentStatement.BeingRead(so.stage(), so.done(), so.of());
            }
            case LOADED -> Objects.requireNonNull(brought).loaded();
            case REFUSED -> new SentStatement.Refused(refusal(Objects.requireNonNull(why)));
            case GONE -> new SentStatement.Gone();
        };
    }

    boolean isEnd() {
        return kind != Kind.AWAITED && kind != Kind.BEING_READ;
    }

    private static Refusal refusal(Why why) {
        Refusal refusal = Refusal.of(why.reason());
        for (Map.Entry<String, Object> argument : why.arguments().entrySet()) {
            refusal = refusal.with(argument.getKey(), argument.getValue());
        }
        return refusal;
    }
}
