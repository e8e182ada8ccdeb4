package app.linekeeper.bot.testing;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Command;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.LeftMessage;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Reply.Place;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.Shown;
import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Conversations without a subject: every deed makes the next screen, which repeats what was done. It keeps real
 * positions, so that losing, repeating and swapping show.
 */
public final class EchoConversations implements Conversations {

    private final List<String> arrivals = new CopyOnWriteArrayList<>();
    private final Positions positions;
    private final Deliveries deliveries;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Set<String> breakdowns = ConcurrentHashMap.newKeySet();

    public EchoConversations(
            Positions positions, Deliveries deliveries, Clock clock, PlatformTransactionManager transactions) {
        this.positions = positions;
        this.deliveries = deliveries;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The next turns with this text or data fail. */
    public void fail(String deed, int times) {
        failures.put(deed, new AtomicInteger(times));
    }

    /** The next turn with this text or data ends in an error of the machine. */
    public void breakDown(String deed) {
        breakdowns.add(deed);
    }

    /** Turns with this text or data last until they are let go. */
    public void hold(String deed) {
        held.put(deed, new CountDownLatch(1));
    }

    public void letGo(String deed) {
        held.remove(deed).countDown();
    }

    @Override
    public Reply take(Incoming incoming, Runnable alongside) {
        failIfTold(deed(incoming));
        return transaction.execute(status -> {
            alongside.run();
            return turn(incoming, deed(incoming));
        });
    }

    /** Acts and notices are what it takes for deeds. */
    @Override
    public Map<ChatKey, Reply> takeTogether(Collection<Incoming> looking, Consumer<Set<ChatKey>> alongside) {
        return transaction.execute(status -> {
            positions.lock(looking.stream().map(each -> each.sender().chat()).toList());
            Map<ChatKey, Reply> replies = new HashMap<>();
            for (Incoming incoming : looking) {
                String deed = deed(incoming);
                if (!deed.startsWith("act") && !deed.startsWith("notice")) {
                    failIfTold(deed);
                    replies.put(incoming.sender().chat(), turn(incoming, deed));
                }
            }
            alongside.accept(replies.keySet());
            return replies;
        });
    }

    private void failIfTold(String deed) {
        try {
            held.getOrDefault(deed, new CountDownLatch(0)).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (failures.getOrDefault(deed, new AtomicInteger()).getAndDecrement() > 0) {
            throw new IllegalStateException("told to fail");
        }
        if (breakdowns.remove(deed)) {
            throw new StackOverflowError("told to break down");
        }
    }

    private Reply turn(Incoming incoming, String deed) {
        ChatKey chat = incoming.sender().chat();
        PositionRow before = positions.lock(chat).orElse(null);
        long number = before == null ? 1 : before.screen() + 1;
        String facts = before == null || deed.isEmpty() ? deed : before.facts() + "," + deed;
        PositionRow after = row(chat, facts, number, before);
        if (before == null) {
            positions.create(after);
        } else {
            positions.save(after);
        }
        if (deed.startsWith("act")) {
            deliveries.document(chat, new DocumentId(new UUID(0, deed.length())));
        } else if (deed.startsWith("notice")) {
            deliveries.send(chat, Echoes.of(deed));
        }
        Integer edit = incoming instanceof Incoming.Pressed && before != null ? before.messageId() : null;
        List<LeftMessage> leaving = edit == null && before != null && before.messageId() != null
                ? List.of(LeftMessage.asItIs(before.messageId()))
                : List.of();
        Place place = new Place(edit == null, false, edit, leaving);
        return new Reply(chat, number, screen(after), place, hint(deed));
    }

    private static @Nullable String hint(String deed) {
        return switch (deed) {
            case "old" -> "Out of date";
            case "long" -> "x".repeat(199) + "\ud83c\udf75";
            default -> null;
        };
    }

    @Override
    public Optional<Reply> redraw(ChatKey chat) {
        return transaction.execute(status ->
                positions.lock(chat).map(row -> new Reply(chat, row.screen(), screen(row), place(row), null)));
    }

    @Override
    public Optional<Reply> redraw(ChatKey chat, Topic topic) {
        return redraw(chat);
    }

    private static Place place(PositionRow row) {
        return row.messageId() == null ? Place.anew() : Place.in(row.messageId());
    }

    @Override
    public Optional<Reply> arrived(ChatKey chat, int messageId) {
        arrivals.add("arrived " + chat.chatId());
        return Optional.empty();
    }

    @Override
    public void passed(ChatKey chat, int messageId) {
        arrivals.add("passed " + chat.chatId());
    }

    /** What came into chats, and whether the screen was to move below it. */
    public List<String> arrivals() {
        return List.copyOf(arrivals);
    }

    @Override
    public boolean placed(Shown screen) {
        return transaction.execute(status -> positions.placed(screen));
    }

    @Override
    public void shown(List<Shown> screens) {
        transaction.executeWithoutResult(status -> positions.shown(screens));
    }

    @Override
    public List<ChatKey> behind(int atMost) {
        return transaction.execute(status -> positions.behind(atMost));
    }

    @Override
    public List<Command> commands(Language language) {
        return List.of(new Command("start", "begin in " + language.code()));
    }

    private PositionRow row(ChatKey chat, String facts, long number, PositionRow before) {
        long seen = before == null ? 0 : before.seen();
        Integer message = before == null ? null : before.messageId();
        return new PositionRow(
                before == null ? UUID.randomUUID() : before.id(),
                chat,
                "echo",
                1,
                "said",
                facts,
                0,
                null,
                "[]",
                "[]",
                "[]",
                null,
                null,
                number,
                seen,
                message,
                null,
                "[]",
                clock.instant());
    }

    private static Screen screen(PositionRow row) {
        String html = row.facts().contains("markup") ? "<b>" + row.facts() : row.facts() + " #" + row.screen();
        return new Screen(
                html, List.of(List.of(Button.pressed("again", Button.Style.PRIMARY, row.screen() + ":again:0"))));
    }

    private static String deed(Incoming incoming) {
        if (incoming instanceof Incoming.Typed typed) {
            return typed.text();
        }
        if (incoming instanceof Incoming.Pressed pressed) {
            return pressed.data();
        }
        if (incoming instanceof Incoming.Commanded commanded) {
            return "/" + commanded.name() + commanded.payload();
        }
        if (incoming instanceof Incoming.Sent sent) {
            return (sent.file() + " " + sent.caption()).strip();
        }
        Incoming.Attached attached = (Incoming.Attached) incoming;
        return (attached.kind() + " " + attached.words()).strip();
    }
}
