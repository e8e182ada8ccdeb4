package app.linekeeper.conversations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.Incoming.Sender;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.Shown;
import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.engine.Engine;
import app.linekeeper.conversations.engine.Flows;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.Step;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.WriteWhileLooking;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Talks to the engine as people do: presses buttons by what they say, types, looks at the screen. What is expected and
 * not there fails with the screen in the message.
 */
public final class Talk {

    private final Conversations conversations;
    private final Flows flows;
    private final InMemoryPositions positions;
    private final TestVisitors visitors;
    private final Openings openings;
    private final ToLongFunction<MemberId> telegramIds;
    private final Consumer<Runnable> looking;
    private final Words words = Words.strict();
    private final Map<ChatKey, ChatLog> chats = new HashMap<>();
    private final Map<ChatKey, Taps> taps = new HashMap<>();
    private Sender sender;
    private int turns;
    private boolean dies;
    private Language language = Language.RU;

    Talk(
            Conversations conversations,
            Flows flows,
            InMemoryPositions positions,
            TestVisitors visitors,
            Openings openings,
            ToLongFunction<MemberId> telegramIds,
            Consumer<Runnable> looking) {
        this.telegramIds = telegramIds;
        this.looking = looking;
        this.conversations = conversations;
        this.flows = flows;
        this.positions = positions;
        this.visitors = visitors;
        this.openings = openings;
        positions.clear();
        as(1001);
        in(Language.RU);
    }

    /** A dialogue of an invented owner with these flows and nothing behind them. */
    public static Talk with(Flow... flows) {
        return with(TestVisitors.owner(), flows);
    }

    /** The same of somebody who is no member. */
    public static Talk ofStrangerWith(Flow... flows) {
        return with(TestVisitors.stranger(), flows);
    }

    private static Talk with(TestVisitors visitors, Flow... flows) {
        Words words = Words.strict();
        Flows all = new Flows(List.of(flows), words);
        InMemoryPositions positions = new InMemoryPositions();
        Openings openings = new Openings();
        Engine engine = new Engine(
                all,
                positions,
                visitors,
                words,
                new TestClock(),
                TransactionOperations.withoutTransaction(),
                Optional.of(openings));
        return new Talk(engine, all, positions, visitors, openings, member -> 1001, Runnable::run);
    }

    /** From now on it is this person, in their private chat. */
    public Talk as(long telegramId) {
        sender = new Sender(new ChatKey(telegramId, telegramId), "Anna", language.code());
        return this;
    }

    /** The same for a stored member. */
    public Talk as(MemberId member) {
        return as(telegramIds.applyAsLong(member));
    }

    /** From now on everybody speaks this language. */
    public Talk in(Language chosen) {
        language = chosen;
        visitors.speak(chosen);
        sender = new Sender(sender.chat(), sender.name(), chosen.code());
        return this;
    }

    /** The language of the test is over: everybody speaks what they have chosen in their settings. */
    public Talk inTheirOwnLanguage() {
        visitors.speak(null);
        return this;
    }

    /** Sends a command without a payload. */
    public Talk start(String command) {
        return start(command, "");
    }

    public Talk start(String command, String payload) {
        return take(new Incoming.Commanded(sender, command, payload));
    }

    /** Opens a flow that has no command, as a button under a notice does. */
    public Talk opens(String flow, Facts facts) {
        openings.next(flow, facts);
        return pressData(Openings.DATA, 0);
    }

    /** Presses the button that says exactly this, or else the only one that contains it. */
    public Talk press(String label) {
        return pressData(data(button(label)), log().live());
    }

    /** Presses whatever data in whatever message. */
    public Talk pressData(String data, int messageId) {
        return take(new Incoming.Pressed(sender, messageId, data));
    }

    public Talk types(String text) {
        return take(new Incoming.Typed(sender, text));
    }

    /** Sends something that is no text, such as a sticker. */
    public Talk attaches(String kind) {
        return attaches(kind, "");
    }

    /** The same with words under it, or in it. */
    public Talk attaches(String kind, String words) {
        return take(new Incoming.Attached(sender, kind, words));
    }

    /** Sends a file as a document. */
    public Talk sends(String name, long bytes) {
        return sends(name, bytes, "");
    }

    /** The same with words under it. */
    public Talk sends(String name, long bytes, String caption) {
        return take(new Incoming.Sent(sender, new SentFile("file-1", name, bytes), caption));
    }

    public Talk back() {
        return press(said("common.back"));
    }

    public Talk home() {
        return press(said("common.menu"));
    }

    /** The same screen drawn anew, as after a crash. */
    public Talk redrawn() {
        conversations.redraw(sender.chat()).ifPresent(this::show);
        return this;
    }

    /** A message of the bot arrives that the live screen stays above. */
    public Talk isPassed(String html) {
        conversations.passed(sender.chat(), log().arrives(html));
        return this;
    }

    /** A file or another message of the bot arrives, and the live screen with it. */
    public Talk arrives(String html) {
        conversations.arrived(sender.chat(), log().arrives(html)).ifPresent(this::show);
        return this;
    }

    /** Something happened to this: the screen is drawn anew if it lives by it. */
    public Talk happens(Topic topic) {
        conversations.redraw(sender.chat(), topic).ifPresent(this::show);
        return this;
    }

    /** The screen is this step's, or contains this text, which has no arguments. */
    public Talk sees(String key) {
        boolean ofStep =
                here().sayings().stream().anyMatch(saying -> saying.key().equals(key));
        if (!ofStep) {
            assertThat(text()).as(dump()).contains(plainBlanks(said(key)));
        }
        return this;
    }

    /** The person is at this step of this flow. */
    public Talk isAt(String flow, String step) {
        assertThat(row().flow() + "." + row().step()).as(dump()).isEqualTo(flow + "." + step);
        return this;
    }

    /** The words on the screen contain this; blanks of any kind are equal. */
    public Talk shows(String text) {
        assertThat(plainBlanks(text())).as(dump()).contains(plainBlanks(text));
        return this;
    }

    public Talk showsNot(String text) {
        assertThat(plainBlanks(text())).as(dump()).doesNotContain(plainBlanks(text));
        return this;
    }

    /** There is a button that says or contains this. */
    public Talk offers(String label) {
        assertThat(labels()).as(dump()).anyMatch(each -> plainBlanks(each).contains(plainBlanks(label)));
        return this;
    }

    public Talk offersNot(String label) {
        assertThat(labels()).as(dump()).noneMatch(each -> plainBlanks(each).contains(plainBlanks(label)));
        return this;
    }

    /** The short answer to the last press was this text. */
    public Talk isHinted(String key) {
        assertThat(reply().hint()).as(dump()).isEqualTo(said(key));
        return this;
    }

    /** The person has not been told anything in passing. */
    public Talk isNotHinted() {
        assertThat(reply().hint()).as(dump()).isNull();
        return this;
    }

    /** The last reply redrew the live message. */
    public Talk isEdited() {
        assertThat(reply().place().below()).as(dump()).isFalse();
        return this;
    }

    /** The last reply was a message of its own. */
    public Talk isNew() {
        assertThat(reply().place().below()).as(dump()).isTrue();
        return this;
    }

    /** Since their last command the person has done no more and no less than this: "4 presses", "2 presses, 1 message". */
    public Talk took(String done) {
        assertThat(taps().said()).as(dump()).isEqualTo(done);
        return this;
    }

    public Reply reply() {
        return log().last();
    }

    public Screen screen() {
        return log().screen();
    }

    /** The message with the screen. */
    int live() {
        return log().live();
    }

    /** Every message of the chat by its id, as it stands now. */
    public Map<Integer, Screen> messages() {
        return log().messages();
    }

    /** Every screen that there ever was in the chat, with the buttons it had. */
    List<ChatLog.Past> past() {
        return log().past();
    }

    /** The words of the message above the live one, without markup. */
    public String above() {
        return plain(messages().get(log().live() - 1));
    }

    public PositionRow row() {
        return positions.lock(sender.chat()).orElseThrow();
    }

    public Conversations conversations() {
        return conversations;
    }

    /** The positions, for writing one by hand. */
    public InMemoryPositions positions() {
        return positions;
    }

    public Flows flows() {
        return flows;
    }

    public Language language() {
        return language;
    }

    /** The step that is on the screen. */
    public Step<?> here() {
        return flows.all().stream()
                .filter(flow -> flow.name().equals(row().flow()))
                .findFirst()
                .orElseThrow()
                .step(row().step());
    }

    /** The words on the screen without markup. */
    public String text() {
        return plain(screen());
    }

    private static String plain(Screen screen) {
        return plainBlanks(screen.html())
                .replaceAll("</?[a-z]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    public List<String> labels() {
        return buttons().stream().map(Button::label).toList();
    }

    public List<Button> buttons() {
        return screen().rows().stream().flatMap(List::stream).toList();
    }

    /** The button that says exactly this, or else the only one that contains it. */
    public Button button(String label) {
        String wanted = plainBlanks(label);
        List<Button> exact = buttons().stream()
                .filter(each -> plainBlanks(each.label()).equals(wanted))
                .toList();
        List<Button> found = exact.isEmpty()
                ? buttons().stream()
                        .filter(each -> plainBlanks(each.label()).contains(wanted))
                        .toList()
                : exact;
        assertThat(found).as("button %s on%n%s", label, dump()).hasSize(1);
        return found.get(0);
    }

    /** The screen as a manager reads it in a transcript. */
    public String dump() {
        String rows = screen().rows().stream()
                .map(row -> row.stream().map(each -> "[" + each.label() + "]").collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        String hint = reply().hint() == null ? "" : "(" + reply().hint() + ")\n";
        return hint + text() + "\n" + rows;
    }

    /** Takes a turn that is not of this chat, and shows nothing of it. */
    public Reply takes(Incoming incoming) {
        return conversations.take(incoming);
    }

    private Talk take(Incoming incoming) {
        taps().count(incoming);
        show(together(incoming).orElseGet(() -> conversations.take(incoming)));
        return this;
    }

    /**
     * Every second turn is tried together with those of others, so that each dialogue is played both ways; where nothing
     * may be written, for only those that look are taken so.
     */
    private Optional<Reply> together(Incoming incoming) {
        if (turns++ % 2 == 0) {
            return Optional.empty();
        }
        Map<ChatKey, Reply> replies = new HashMap<>();
        try {
            looking.accept(() -> replies.putAll(conversations.takeTogether(List.of(incoming), taken -> {})));
        } catch (RuntimeException failed) {
            assertThat(failed).rootCause().isNotInstanceOf(WriteWhileLooking.class);
            return Optional.empty();
        }
        return Optional.ofNullable(replies.get(sender.chat()));
    }

    /** A command is taken, and nothing of what it came to reaches the person. */
    public Reply decides(String command) {
        return conversations.take(new Incoming.Commanded(sender, command, ""));
    }

    /** The next screen reaches the person, and the program dies before it has noted so. */
    public Talk diesAfterTheNextScreen() {
        dies = true;
        return this;
    }

    private void show(Reply reply) {
        Shown shown = new Shown(reply.chat(), reply.number(), log().show(reply));
        if (reply.screen() != null) {
            conversations.placed(shown);
            if (!dies) {
                conversations.shown(List.of(shown));
            }
            dies = false;
        }
    }

    private ChatLog log() {
        return chats.computeIfAbsent(sender.chat(), chat -> new ChatLog());
    }

    private Taps taps() {
        return taps.computeIfAbsent(sender.chat(), chat -> new Taps());
    }

    private String said(String key) {
        return words.plain(Text.of(key), language);
    }

    private String data(Button button) {
        assertThat(button.data()).as("%s opens an address", button.label()).isNotNull();
        return button.data();
    }

    /** With ordinary blanks, of whatever kind they are. */
    static String plainBlanks(String text) {
        return text.replaceAll("[\\u00a0\\u202f\\u2009]", " ");
    }
}
