package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.ScreenRefused;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides turns inside a transaction: locks the position, lets it be decided, draws what is next, saves. */
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final Flows flows;
    private final Positions positions;
    private final Visitors visitors;
    private final Words words;
    private final Clock clock;
    private final Optional<NoticeButtons> notices;
    private final Drawing drawing;

    Turns(
            Flows flows,
            Positions positions,
            Visitors visitors,
            Words words,
            Clock clock,
            Optional<NoticeButtons> notices) {
        this.flows = flows;
        this.positions = positions;
        this.visitors = visitors;
        this.words = words;
        this.clock = clock;
        this.notices = notices;
        this.drawing = new Drawing(words);
    }

    /** A turn as it was decided: what is to be stored and what is to be shown. */
    private record Decided(boolean isNew, PositionRow after, Reply reply) {}

    /** What the person did, decided. */
    Reply take(Incoming incoming) {
        Incoming.Sender sender = incoming.sender();
        Optional<PositionRow> row = positions.lock(sender.chat());
        return stored(taken(incoming, () -> visitors.of(sender), row, false));
    }

    /**
     * What several people did, decided where it is only looking.
     *
     * @return without the turns that do something and those that begin a dialogue
     */
    Map<ChatKey, Reply> takeTogether(List<Incoming> looking) {
        Map<ChatKey, PositionRow> rows = new HashMap<>();
        positions
                .lock(looking.stream().map(each -> each.sender().chat()).toList())
                .forEach(row -> rows.put(row.chat(), row));
        List<Incoming> begun = looking.stream()
                .filter(each -> rows.containsKey(each.sender().chat()))
                .toList();
        Map<ChatKey, Visitor> known =
                visitors.all(begun.stream().map(Incoming::sender).toList());
        Map<ChatKey, Reply> replies = new HashMap<>();
        List<PositionRow> after = new ArrayList<>();
        for (Incoming each : begun) {
            ChatKey chat = each.sender().chat();
            Visitor visitor = Objects.requireNonNull(known.get(chat));
            looked(each, visitor, Objects.requireNonNull(rows.get(chat))).ifPresent(decided -> {
                after.add(decided.after());
                replies.put(chat, decided.reply());
            });
        }
        positions.save(after);
        return replies;
    }

    private Optional<Decided> looked(Incoming incoming, Visitor visitor, PositionRow row) {
        try {
            return Optional.of(taken(incoming, () -> visitor, Optional.of(row), true));
        } catch (HasADeed e) {
            return Optional.empty();
        }
    }

    private Decided taken(Incoming incoming, Supplier<Visitor> visitor, Optional<PositionRow> row, boolean onlyLooks) {
        ChatKey chat = incoming.sender().chat();
        return turn(chat, visitor, row, onlyLooks, incoming, decision -> decision.take(incoming));
    }

    /** The screen of before with an apology, because deciding failed. */
    Reply apologise(Incoming incoming, String errorId) {
        Incoming.Sender sender = incoming.sender();
        Text apology = Text.of("common.failed").with("id", errorId);
        Optional<PositionRow> row = positions.lock(sender.chat());
        return stored(turn(sender.chat(), () -> visitors.of(sender), row, false, null, decision -> {
            decision.stay(incoming);
            decision.note(apology);
        }));
    }

    /** Home with an apology, where even the screen of before cannot be drawn. */
    Reply apologiseAtHome(Incoming incoming, String errorId) {
        Incoming.Sender sender = incoming.sender();
        Optional<PositionRow> row = positions.lock(sender.chat());
        Dialogue dialogue = Dialogue.of(sender.chat(), row);
        Walk walk = new Walk(flows, clock, dialogue, () -> visitors.of(sender), false, nowhere(), Trail.EMPTY);
        walk.home();
        Decision decision = new Decision(flows, words, notices, walk, null);
        decision.note(Text.of("common.failed").with("id", errorId));
        return stored(shown(dialogue, walk, decision));
    }

    /** The present screen anew, if it lives by this. */
    Optional<Reply> redraw(ChatKey chat, Topic topic) {
        return positions
                .lock(chat)
                .filter(row -> topic.toString().equals(row.livesBy()))
                .map(row -> redrawn(chat, row));
    }

    /** The present screen anew; nothing where there is none. */
    Optional<Reply> redraw(ChatKey chat) {
        return positions.lock(chat).map(row -> redrawn(chat, row));
    }

    private Reply redrawn(ChatKey chat, PositionRow row) {
        return stored(turn(chat, () -> visitors.of(chat, "", null), Optional.of(row), false, null, Decision::redraw));
    }

    private Decided turn(
            ChatKey chat,
            Supplier<Visitor> visitor,
            Optional<PositionRow> row,
            boolean onlyLooks,
            @Nullable Incoming incoming,
            Consumer<Decision> decide) {
        Position position = row.flatMap(Turns::read).orElse(null);
        Dialogue dialogue = Dialogue.of(chat, row);
        Walk walk = new Walk(
                flows,
                clock,
                dialogue,
                visitor,
                onlyLooks,
                position == null ? nowhere() : position.moment(),
                position == null ? Trail.EMPTY : position.trail());
        Decision decision = new Decision(flows, words, notices, walk, position);
        boolean stands = position != null && flows.holds(position.moment(), walk.visitor());
        if (!stands) {
            walk.beginAnew();
        }
        if (stands || !isAboutScreen(incoming)) {
            decided(walk, decision, decide);
        } else if (incoming instanceof Incoming.Pressed) {
            decision.outOfDate(incoming);
        }
        if (!stands && position != null && !walk.visitor().isStranger() && decision.note() == null) {
            decision.note(Text.of("common.moved"));
        }
        return shown(dialogue, walk, decision);
    }

    /** Whether this makes sense only on the screen that the person had; commands and notices do everywhere. */
    private static boolean isAboutScreen(@Nullable Incoming incoming) {
        return incoming instanceof Incoming.Typed
                || incoming instanceof Incoming.Pressed pressed && !Decision.isOfNotice(pressed);
    }

    private static void decided(Walk walk, Decision decision, Consumer<Decision> decide) {
        Moment moment = walk.moment();
        Trail trail = walk.trail();
        try {
            decide.accept(decision);
        } catch (ScreenRefused e) {
            walk.returnTo(moment, trail);
            decision.refuse(e.refusal());
        }
    }

    private Decided shown(Dialogue dialogue, Walk walk, Decision decision) {
        long number = dialogue.screen() + 1;
        Drawn drawn = drawn(walk, decision, number);
        PositionRow after = PositionCodec.row(new Position(
                dialogue.id(),
                dialogue.chat(),
                walk.moment().turnedTo(drawn.page()),
                walk.trail(),
                drawn.values(),
                decision.note(),
                drawn.livesBy() == null ? null : drawn.livesBy().toString(),
                number,
                dialogue.seen(),
                decision.editMessageId(),
                clock.instant()));
        Reply reply = new Reply(dialogue.chat(), number, drawn.screen(), decision.editMessageId(), decision.hint());
        return new Decided(dialogue.isNew(), after, reply);
    }

    private Reply stored(Decided decided) {
        if (decided.isNew()) {
            positions.create(decided.after());
        } else {
            positions.save(decided.after());
        }
        return decided.reply();
    }

    /** The screen where the walk stands, or the nearest earlier one that can be drawn, with the reason. */
    private Drawn drawn(Walk walk, Decision decision, long number) {
        while (true) {
            try {
                Note note = decision.note();
                boolean home = walk.isHome();
                return drawing.draw(new View(
                        walk.scene(note),
                        walk.moment().search(),
                        note,
                        number,
                        !walk.trail().isEmpty(),
                        home));
            } catch (ScreenRefused e) {
                if (walk.isHome()) {
                    throw new IllegalStateException("home cannot be drawn: " + e.refusal(), e);
                }
                decision.refuse(e.refusal());
                walk.back();
            }
        }
    }

    private static Moment nowhere() {
        return Moment.at("", 0, "", Facts.none());
    }

    private static Optional<Position> read(PositionRow row) {
        try {
            return Optional.of(PositionCodec.position(row));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The position of chat {} cannot be read, it begins anew",
                    row.chat().chatId(),
                    e);
            return Optional.empty();
        }
    }
}
