package app.linekeeper.bot.intake;

import app.linekeeper.bot.drawing.Showing;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.Reply;
import app.linekeeper.domain.person.People;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one update: decided and marked as done in one transaction, shown after it. */
@Component
class TurnTaking {

    private final Inbox inbox;
    private final UpdateReader reader;
    private final Albums albums;
    private final MovedGroups moved;
    private final Conversations conversations;
    private final People people;
    private final Showing drawing;
    private final TransactionTemplate transaction;
    private final Timer turns;

    TurnTaking(
            Inbox inbox,
            UpdateReader reader,
            Albums albums,
            MovedGroups moved,
            Conversations conversations,
            People people,
            Showing drawing,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.inbox = inbox;
        this.reader = reader;
        this.albums = albums;
        this.moved = moved;
        this.conversations = conversations;
        this.people = people;
        this.drawing = drawing;
        this.transaction = new TransactionTemplate(transactions);
        this.turns = Timer.builder("linekeeper.turns")
                .description("From taking up an update to its commit")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    /** @throws RuntimeException if it could not be taken; then nothing of it was done */
    void take(RawUpdate update) {
        if (update.json().isMissingNode()) {
            throw new IllegalStateException(update + " was stored as no JSON");
        }
        Taken taken = read(update);
        if (taken instanceof Taken.Turn turn) {
            Reply reply = turns.record(() -> decide(update, turn.incoming()));
            if (reply != null) {
                drawing.show(reply, turn.callbackId());
            }
        } else if (taken instanceof Taken.Reachability change) {
            transaction.executeWithoutResult(status -> note(update, change));
        } else if (taken instanceof Taken.Moved group) {
            transaction.executeWithoutResult(status -> follow(update, group));
        } else if (taken instanceof Taken.Nothing nothing) {
            transaction.executeWithoutResult(status -> inbox.done(update.id()));
            drawing.answer(nothing.callbackId(), null);
        }
    }

    /**
     * Takes, in one transaction, those updates that need no transaction of their own.
     *
     * @param updates at most one of each chat
     * @return the updates that are still to be taken by themselves
     * @throws RuntimeException if one of them fails, upon which nothing is decided
     */
    List<RawUpdate> takeTogether(List<RawUpdate> updates) {
        Map<ChatKey, RawUpdate> updateOf = new LinkedHashMap<>();
        Map<ChatKey, Taken.Turn> turnOf = new LinkedHashMap<>();
        for (RawUpdate update : updates) {
            if (read(update) instanceof Taken.Turn turn) {
                ChatKey chat = turn.incoming().sender().chat();
                updateOf.put(chat, update);
                turnOf.put(chat, turn);
            }
        }
        Map<ChatKey, Reply> replies = decideTogether(turnOf.values(), updateOf);
        replies.forEach((chat, reply) ->
                drawing.show(reply, Objects.requireNonNull(turnOf.get(chat)).callbackId()));
        List<RawUpdate> left = new ArrayList<>(updates);
        replies.keySet().forEach(chat -> left.remove(updateOf.get(chat)));
        return left;
    }

    private Map<ChatKey, Reply> decideTogether(Collection<Taken.Turn> looking, Map<ChatKey, RawUpdate> updateOf) {
        long began = System.nanoTime();
        Map<ChatKey, Reply> replies = conversations.takeTogether(
                looking.stream().map(Taken.Turn::incoming).toList(),
                taken -> strikeOff(taken.stream()
                        .map(chat -> Objects.requireNonNull(updateOf.get(chat)).id())
                        .toList()));
        long lasted = System.nanoTime() - began;
        replies.values().forEach(reply -> turns.record(lasted, TimeUnit.NANOSECONDS));
        return replies;
    }

    /** Tells the person, at the first failure, that something is wrong on our side and nothing is lost. */
    void tellTrouble(RawUpdate update, int attempt, boolean outage) {
        if (attempt == 1 && read(update) instanceof Taken.Turn turn) {
            drawing.tellTrouble(turn.incoming().sender(), turn.callbackId(), outage);
        }
    }

    void setAside(RawUpdate update) {
        inbox.setAside(update.id());
    }

    private Taken read(RawUpdate update) {
        Taken taken = reader.read(update.json());
        boolean follows = taken instanceof Taken.Turn turn
                && turn.album() != null
                && albums.isFollowing(
                        turn.album(), turn.incoming().sender().chat().chatId(), update.id());
        return follows ? new Taken.Nothing(null) : taken;
    }

    private @Nullable Reply decide(RawUpdate update, Incoming incoming) {
        try {
            return conversations.take(incoming, () -> strikeOff(update));
        } catch (DoneAlready repeated) {
            return null;
        }
    }

    private void strikeOff(RawUpdate update) {
        if (!inbox.done(update.id())) {
            throw new DoneAlready();
        }
    }

    private void strikeOff(Collection<Long> updates) {
        if (!inbox.done(updates)) {
            throw new DoneAlready();
        }
    }

    private void follow(RawUpdate update, Taken.Moved group) {
        if (inbox.done(update.id())) {
            moved.follow(group.from(), group.to());
        }
    }

    private void note(RawUpdate update, Taken.Reachability change) {
        if (!inbox.done(update.id())) {
            return;
        }
        if (change.reachable()) {
            people.markReachable(change.telegramId());
        } else {
            people.markUnreachable(change.telegramId());
        }
    }

    /** Rolls a turn back whose update another node, or this one before a restart, has taken. */
    private static final class DoneAlready extends RuntimeException {}
}
