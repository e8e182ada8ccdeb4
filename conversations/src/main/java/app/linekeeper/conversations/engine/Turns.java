package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Reply.Place;
import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.engine.NextScreen.Decided;
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
    private final Refusing refusing;
    private final NextScreen screens;

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
        this.refusing = new Refusing(visitors);
        this.screens = new NextScreen(new ScreenDrawing(words), clock);
    }

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
                after.add(decided.row());
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
        Optional<PositionRow> row = positions.lock(sender.chat());
        return stored(turn(sender.chat(), () -> visitors.of(sender), row, false, incoming, decision -> {
            decision.stay();
            decision.note(Text.of("common.failed").with("id", errorId));
        }));
    }

    /** Home with an apology, where even the screen of before cannot be drawn. */
    Reply apologiseAtHome(Incoming incoming, String errorId) {
        Incoming.Sender sender = incoming.sender();
        Dialogue dialogue = dialogue(sender.chat(), positions.lock(sender.chat()));
        Walk walk = walk(dialogue, () -> visitors.of(sender), false, null);
        walk.home();
        Decision decision = new Decision(flows, words, notices, refusing, walk, dialogue.screen(), null);
        decision.note(Text.of("common.failed").with("id", errorId));
        Place place = Placing.after(incoming, false, dialogue, null);
        return stored(screens.next(dialogue, walk, decision, place));
    }

    /** The present screen anew, if it lives by this. */
    Optional<Reply> redraw(ChatKey chat, Topic topic) {
        return positions
                .lock(chat)
                .filter(row -> topic.toString().equals(row.livesBy()))
                .map(row -> redrawn(row, dialogue(chat, Optional.of(row))));
    }

    /** The present screen anew; nothing where there is none. */
    Optional<Reply> redraw(ChatKey chat) {
        return positions.lock(chat).map(row -> redrawn(row, dialogue(chat, Optional.of(row))));
    }

    /** Notes that something came into the chat; the present screen anew where that is below it. */
    Optional<Reply> arrived(ChatKey chat, int messageId) {
        return positions.lock(chat).flatMap(row -> {
            Dialogue dialogue = dialogue(chat, Optional.of(row)).after(messageId);
            if (dialogue.isBuried()) {
                return Optional.of(redrawn(row, dialogue));
            }
            note(dialogue, row);
            return Optional.empty();
        });
    }

    /** Notes that something came into the chat; the next turn is drawn below it. */
    void passed(ChatKey chat, int messageId) {
        positions
                .lock(chat)
                .ifPresent(row -> note(dialogue(chat, Optional.of(row)).after(messageId), row));
    }

    private void note(Dialogue dialogue, PositionRow row) {
        read(row).ifPresent(position -> positions.save(PositionCodec.row(dialogue, position, row.updatedAt())));
    }

    private Reply redrawn(PositionRow row, Dialogue dialogue) {
        Position position = read(row).orElse(null);
        Walk walk = walk(dialogue, () -> visitors.of(dialogue.chat(), "", null), false, position);
        Decision decision = new Decision(flows, words, notices, refusing, walk, dialogue.screen(), position);
        decision.stay();
        Place place = Placing.again(dialogue);
        if (position == null || !flows.holds(position.moment(), walk.visitor())) {
            walk.beginAnew();
            return stored(screens.next(dialogue, walk, decision, place));
        }
        decided(walk, decision, going -> walk.passOn());
        return stored(screens.again(dialogue, position, walk, decision, place));
    }

    private Decided turn(
            ChatKey chat,
            Supplier<Visitor> visitor,
            Optional<PositionRow> row,
            boolean onlyLooks,
            Incoming incoming,
            Consumer<Decision> decide) {
        Position position = row.flatMap(Turns::read).orElse(null);
        Dialogue dialogue = dialogue(chat, row);
        Walk walk = walk(dialogue, visitor, onlyLooks, position);
        Decision decision = new Decision(flows, words, notices, refusing, walk, dialogue.screen(), position);
        boolean stands = position != null && flows.holds(position.moment(), walk.visitor());
        if (!stands) {
            walk.beginAnew();
        }
        if (stands || !isAboutScreen(incoming)) {
            decided(walk, decision, decide);
        } else if (incoming instanceof Incoming.Pressed) {
            decision.outOfDate();
        }
        if (!stands && position != null && !walk.visitor().isStranger() && decision.note() == null) {
            decision.note(Text.of("common.moved"));
        }
        Place place = Placing.after(incoming, decision.isCurrent(), dialogue, decision.receipt());
        return screens.next(dialogue, walk, decision, place);
    }

    private Walk walk(Dialogue dialogue, Supplier<Visitor> visitor, boolean onlyLooks, @Nullable Position position) {
        return new Walk(
                flows,
                clock,
                dialogue,
                visitor,
                onlyLooks,
                position == null ? nowhere() : position.moment(),
                position == null ? Trail.EMPTY : position.trail());
    }

    /** Whether this makes sense only on the screen that the person had; commands and notices do everywhere. */
    private static boolean isAboutScreen(Incoming incoming) {
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

    private Reply stored(Decided decided) {
        if (decided.isNew()) {
            positions.create(decided.row());
        } else {
            positions.save(decided.row());
        }
        return decided.reply();
    }

    private static Moment nowhere() {
        return Moment.at("", 0, "", Facts.none());
    }

    private static Dialogue dialogue(ChatKey chat, Optional<PositionRow> row) {
        return row.map(PositionCodec::dialogue).orElseGet(() -> Dialogue.with(chat));
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
