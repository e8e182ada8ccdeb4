package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Command;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Reply.Place;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.Shown;
import app.linekeeper.conversations.Topic;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The conversations: every turn in a transaction of its own, every failure answered. */
public final class Engine implements Conversations {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    /** How often a turn is taken that meets somebody else's. */
    private static final int ATTEMPTS = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Turns turns;
    private final Flows flows;
    private final Positions positions;
    private final Words words;
    private final TransactionOperations transactions;

    public Engine(
            Flows flows,
            Positions positions,
            Visitors visitors,
            Words words,
            Clock clock,
            TransactionOperations transactions,
            Optional<NoticeButtons> notices) {
        this.turns = new Turns(flows, positions, visitors, words, clock, notices);
        this.flows = flows;
        this.positions = positions;
        this.words = words;
        this.transactions = transactions;
    }

    @Override
    public Reply take(Incoming incoming, Runnable alongside) {
        try {
            return decided(incoming, alongside);
        } catch (NotAlongside notOurs) {
            throw notOurs.why;
        }
    }

    private Reply decided(Incoming incoming, Runnable alongside) {
        if (!incoming.sender().chat().isPrivate()) {
            return inTransaction(() -> inGroup(incoming), alongside);
        }
        try {
            return inTransaction(() -> turns.take(incoming), alongside);
        } catch (NotAlongside notOurs) {
            throw notOurs;
        } catch (RuntimeException failure) {
            String id = errorId();
            LOG.error("A turn failed, error {}", id, failure);
            return apologise(incoming, alongside, id);
        }
    }

    @Override
    public Map<ChatKey, Reply> takeTogether(Collection<Incoming> looking, Consumer<Set<ChatKey>> alongside) {
        List<Incoming> alone = looking.stream()
                .filter(incoming -> incoming.sender().chat().isPrivate())
                .toList();
        return Objects.requireNonNull(transactions.execute(status -> {
            Map<ChatKey, Reply> replies = turns.takeTogether(alone);
            alongside.accept(replies.keySet());
            return replies;
        }));
    }

    @Override
    public Optional<Reply> redraw(ChatKey chat) {
        return Objects.requireNonNull(transactions.execute(status -> turns.redraw(chat)));
    }

    @Override
    public Optional<Reply> redraw(ChatKey chat, Topic topic) {
        return Objects.requireNonNull(transactions.execute(status -> turns.redraw(chat, topic)));
    }

    @Override
    public Optional<Reply> arrived(ChatKey chat, int messageId) {
        return inTransaction(() -> turns.arrived(chat, messageId));
    }

    @Override
    public void passed(ChatKey chat, int messageId) {
        inTransaction(() -> {
            turns.passed(chat, messageId);
            return true;
        });
    }

    @Override
    public boolean placed(Shown screen) {
        return Objects.requireNonNull(transactions.execute(status -> positions.placed(screen)));
    }

    @Override
    public void shown(List<Shown> screens) {
        transactions.executeWithoutResult(status -> positions.shown(screens));
    }

    @Override
    public List<ChatKey> behind(int atMost) {
        return Objects.requireNonNull(transactions.execute(status -> positions.behind(atMost)));
    }

    @Override
    public List<Command> commands(Language language) {
        return flows.commanded().stream()
                .map(flow -> new Command(
                        Objects.requireNonNull(flow.command()),
                        words.plain(Text.of(Objects.requireNonNull(flow.commandKey())), language)))
                .toList();
    }

    private Reply apologise(Incoming incoming, Runnable alongside, String id) {
        try {
            return inTransaction(() -> turns.apologise(incoming, id), alongside);
        } catch (NotAlongside notOurs) {
            throw notOurs;
        } catch (RuntimeException failure) {
            LOG.error("The screen of before fails as well, error {}", id, failure);
            return inTransaction(() -> turns.apologiseAtHome(incoming, id), alongside);
        }
    }

    /** Money is never shown in a group (rule 37): the only word there is where Linekeeper speaks. */
    private Reply inGroup(Incoming incoming) {
        ChatKey chat = incoming.sender().chat();
        Language language = Language.ofTelegramCode(incoming.sender().languageCode());
        Text word = Text.of("common.only_in_private");
        if (incoming instanceof Incoming.Commanded commanded && flows.knows(commanded.name())) {
            return new Reply(chat, 0, new Screen(words.html(word, language), List.of()), Place.anew(), null);
        }
        String hint = incoming instanceof Incoming.Pressed ? words.plain(word, language) : null;
        return new Reply(chat, 0, null, Place.anew(), hint);
    }

    /** Whoever meets somebody else begins anew and sees what they did; only in the end is it a failure. */
    private Reply inTransaction(Supplier<Reply> turn, Runnable alongside) {
        return inTransaction(() -> {
            Reply reply = turn.get();
            run(alongside);
            return reply;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        for (int again = ATTEMPTS - 1; ; again--) {
            try {
                return Objects.requireNonNull(transactions.execute(status -> work.get()));
            } catch (RuntimeException failure) {
                if (again == 0 || !Conflict.isBehind(failure)) {
                    throw failure;
                }
                LOG.debug("A turn met another one and is taken again", failure);
            }
        }
    }

    private static void run(Runnable alongside) {
        try {
            alongside.run();
        } catch (RuntimeException why) {
            throw new NotAlongside(why);
        }
    }

    /** What goes along with a turn does not want it, as when it was taken before: no failure of the turn. */
    private static final class NotAlongside extends RuntimeException {

        private final transient RuntimeException why;

        NotAlongside(RuntimeException why) {
            super(why);
            this.why = why;
        }
    }

    /** Eight characters that a person can read out and an operator finds in the log. */
    private static String errorId() {
        return String.format("%08X", RANDOM.nextInt());
    }
}
