package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.flow.Choice;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Scene;
import app.linekeeper.conversations.flow.ScreenRefused;
import app.linekeeper.conversations.flow.Shelf;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one thing that a person did means on the screen where they stand. */
final class Decision {

    private final Flows flows;
    private final Words words;
    private final Optional<NoticeButtons> notices;
    private final Refusing refusing;
    private final Walk walk;
    private final long screen;
    private final @Nullable Position position;
    private @Nullable Note note;
    private @Nullable String hint;
    private boolean current;

    /**
     * @param screen the number of the newest screen; 0 for none
     * @param position null for a dialogue that begins with this turn
     */
    Decision(
            Flows flows,
            Words words,
            Optional<NoticeButtons> notices,
            Refusing refusing,
            Walk walk,
            long screen,
            @Nullable Position position) {
        this.screen = screen;
        this.flows = flows;
        this.words = words;
        this.notices = notices;
        this.refusing = refusing;
        this.walk = walk;
        this.position = position;
    }

    @Nullable
    Note note() {
        return note;
    }

    @Nullable
    String hint() {
        return hint;
    }

    /** Whether what was done belongs to the newest screen. */
    boolean isCurrent() {
        return current;
    }

    /** What stays in the chat in place of the screen on which it was done; null for nothing. */
    @Nullable
    String receipt() {
        Text receipt = walk.receipt();
        return receipt == null ? null : words.html(receipt, walk.visitor().language());
    }

    void note(Text text) {
        note = new Note(words.html(text, walk.visitor().language()), null);
    }

    void refuse(Refusal why) {
        Refusal refusal = refusing.before(walk.visitor(), why);
        note = new Note(words.html(refusal.text(), walk.visitor().language()), refusal.reason());
    }

    void take(Incoming incoming) {
        if (incoming instanceof Incoming.Pressed pressed) {
            press(pressed);
        } else if (incoming instanceof Incoming.Commanded commanded) {
            command(commanded);
        } else if (incoming instanceof Incoming.Typed typed) {
            typed(typed.text().strip());
        } else if (incoming instanceof Incoming.Sent sent) {
            sent(sent);
        } else if (incoming instanceof Incoming.Attached attached) {
            attached(attached);
        }
    }

    /** Shows the present screen as it is, for something that no longer or never meant anything here. */
    void outOfDate() {
        stay();
        hint = words.plain(Text.of("common.stale"), walk.visitor().language());
    }

    /** Shows the present screen as it is. */
    void stay() {
        note = position == null ? null : position.note();
    }

    /** Whether the button stands under a notice and not on a screen, whose data ends with digits: screen 23 is "n", too. */
    static boolean isOfNotice(Incoming.Pressed pressed) {
        return pressed.data().startsWith("n:") && Press.read(pressed.data()).isEmpty();
    }

    private void press(Incoming.Pressed pressed) {
        if (isOfNotice(pressed)) {
            notice(pressed);
            return;
        }
        Optional<Press> press = Press.read(pressed.data());
        current = position != null && press.isPresent() && press.get().screen() == screen;
        if (position == null || press.isEmpty() || !current || !offers(press.get(), position)) {
            outOfDate();
            return;
        }
        act(press.get(), position);
    }

    private void notice(Incoming.Pressed pressed) {
        String[] parts = pressed.data().split(":", 3);
        Optional<NoticeButtons.Destination> destination = parts.length < 3
                ? Optional.empty()
                : notices.flatMap(all -> all.destination(parts[1], parts[2], walk.visitor()));
        destination.ifPresentOrElse(
                found -> walk.open(found.flow(), found.facts()).ifPresent(this::refuse), this::outOfDate);
    }

    /** Whether the button would be drawn on the newest screen again. */
    private boolean offers(Press press, Position position) {
        boolean chooses = walk.step().choice() != null;
        return switch (press.event()) {
            case Press.BACK -> !walk.trail().isEmpty();
            case Press.HOME -> true;
            case Press.CABINETS -> position.note() != null && position.note().reason() == Reason.OTHER_CABINET;
            case Press.EARLIER, Press.LATER, Press.PAGES, Press.ALL -> chooses;
            case Press.PICK ->
                chooses
                        && press.ordinal() < position.drawn().size()
                        && before().stillOffers(position.drawn().get(press.ordinal()));
            case Press.DONE -> chooses && !before().ticked().isEmpty();
            default -> before().lets(press.event());
        };
    }

    /** The screen as the person has it before their eyes. */
    private Scene<?> before() {
        return walk.scene(position == null ? null : position.note());
    }

    private void act(Press press, Position position) {
        Facts facts = walk.moment().facts();
        switch (press.event()) {
            case Press.BACK -> walk.back();
            case Press.HOME -> walk.home();
            case Press.CABINETS -> walk.open(FlowNames.CABINETS, Facts.none()).ifPresent(this::refuse);
            case Press.EARLIER -> walk.turnTo(walk.moment().page() - 1);
            case Press.LATER -> walk.turnTo(walk.moment().page() + 1);
            case Press.PAGES -> stay();
            case Press.ALL -> walk.search(null);
            case Press.PICK -> pick(position.drawn().get(press.ordinal()), facts);
            case Press.DONE -> fire(Move.CHOSEN, facts);
            default -> fire(press.event(), facts);
        }
    }

    private void pick(String value, Facts facts) {
        Choice<?, ?> choice = Objects.requireNonNull(walk.step().choice());
        String slot = choice.slot().name();
        if (!choice.isSeveral()) {
            fire(Move.CHOSEN, facts.withText(slot, value));
            return;
        }
        Set<String> ticked = before().ticked();
        if (!ticked.remove(value)) {
            ticked.add(value);
        }
        walk.settle(facts.withText(slot, String.join("\n", ticked)));
    }

    private void typed(String text) {
        Outcome<Facts> answer = text.isEmpty() ? null : before().answer(text);
        Outcome<Facts> named = text.isEmpty() || answer != null ? null : before().named(text);
        if (answer != null && (answer.isDone() || !before().searches() || isNotAllowed(answer))) {
            answer(answer, Move.ANSWERED);
        } else if (named != null) {
            answer(named, Move.CHOSEN);
        } else if (!text.isEmpty() && before().searches()) {
            walk.search(text);
        } else {
            note(Expected.at(walk.step()));
        }
    }

    /** Who may not do what they meant is told so, and not that nothing was found. */
    private static boolean isNotAllowed(Outcome<Facts> answer) {
        return answer instanceof Outcome.Refused<Facts> refused
                && refused.refusal().reason() == Reason.NOT_ALLOWED;
    }

    private void sent(Incoming.Sent sent) {
        Outcome<Facts> taken = before().take(sent.file());
        if (taken == null) {
            read(sent.caption(), Expected.at(walk.step()));
        } else {
            answer(taken, Move.SENT);
        }
    }

    private void attached(Incoming.Attached attached) {
        read(Expected.readable(attached, walk.step()), Expected.insteadOf(attached, walk.step()));
    }

    /** What stands under or in something that cannot be read itself, where a text is asked for. */
    private void read(String words, Text otherwise) {
        if (words.isBlank() || walk.step().question() == null) {
            note(otherwise);
        } else {
            typed(words.strip());
        }
    }

    private void answer(Outcome<Facts> answer, String event) {
        if (answer instanceof Outcome.Refused<Facts> refused) {
            refuse(refused.refusal());
        } else {
            fire(event, answer.orElseThrow());
        }
    }

    private void fire(String event, Facts facts) {
        walk.fire(event, facts).ifPresent(this::refuse);
    }

    private void command(Incoming.Commanded commanded) {
        String name = commanded.name();
        Optional<FlowDefinition> flow = flows.byCommand(name);
        if (flow.isPresent()) {
            open(flow.get(), commanded.payload().strip());
        } else if (name.equals("menu") || name.equals("start")) {
            walk.home();
        } else if (name.equals("cancel")) {
            cancel();
        } else {
            note(Text.of("common.unknown_command"));
        }
    }

    private void cancel() {
        Text said = walk.isHome()
                ? Text.of("common.nothing_to_cancel")
                : remains().orElseGet(() -> Text.of("common.cancelled"));
        walk.home();
        note(said);
    }

    /** A screen that makes no sense any more keeps nobody from leaving it. */
    private Optional<Text> remains() {
        try {
            return walk.scene(null).remains();
        } catch (ScreenRefused gone) {
            return Optional.empty();
        }
    }

    private void open(FlowDefinition flow, String payload) {
        boolean isSought = flow.payload() == null && !payload.isEmpty();
        Optional<Refusal> refused = walk.open(flow.name(), flow.payload(payload));
        if (refused.isPresent()) {
            refuse(refused.get());
        } else if (isSought && walk.scene(null).searches()) {
            find(payload);
        }
    }

    /** What stands behind a command is looked for on the screen that it opens, and chosen where there is but one. */
    private void find(String words) {
        walk.search(words);
        Shelf found = walk.scene(null).shelf();
        if (found.values().isEmpty()) {
            walk.search(null);
            note(Text.of("common.not_found_so_all").with("search", words));
        } else if (found.isOne()) {
            walk.search(null);
            pick(found.values().get(0), walk.moment().facts());
        }
    }
}
