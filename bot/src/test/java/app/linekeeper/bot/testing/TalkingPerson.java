package app.linekeeper.bot.testing;

import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.ChatEvent;
import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.sandbox.botapi.TelegramUser;
import app.linekeeper.bot.sandbox.botapi.Upload;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;

/** A person in a chat with the bot: does things as with a thumb, waits for what the bot shows. */
public final class TalkingPerson {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final Bot bot;
    private final TelegramUser person;
    private final long chatId;
    private final List<ChatEvent> seen = new CopyOnWriteArrayList<>();

    private TalkingPerson(Bot bot, TelegramUser person, long chatId) {
        this.bot = bot;
        this.person = person;
        this.chatId = chatId;
    }

    static TalkingPerson of(Bot bot, TelegramUser person) {
        bot.people().open(person);
        return new TalkingPerson(bot, person, person.id()).listening();
    }

    /** The same person in a group, which is made if there is none. */
    public TalkingPerson inGroup(long groupId) {
        bot.people().openGroup(groupId, "Group " + groupId);
        return new TalkingPerson(bot, person, groupId).listening();
    }

    private TalkingPerson listening() {
        bot.listen(event -> {
            if (event.chatId() == chatId) {
                seen.add(event);
            }
        });
        return this;
    }

    /** Writes, and does not wait for anything. */
    public TalkingPerson sends(String text) {
        bot.people().write(chatId, person, text);
        return this;
    }

    public TalkingPerson sendsFile(String name, byte[] bytes) {
        bot.people().sendFile(chatId, person, new Upload(name, "application/octet-stream", bytes), "");
        return this;
    }

    /** @param kind such as {@code sticker}, {@code voice} or {@code photo} */
    public TalkingPerson attaches(String kind) {
        bot.people().attach(chatId, person, kind);
        return this;
    }

    /** Presses the lowest button whose label has these words, once it is there; waits for the answer to the press. */
    public TalkingPerson presses(String label) {
        awaitsAnswer(pressesWithoutWaiting(label));
        return this;
    }

    /** The id of the query; presses and goes on at once, as an impatient thumb does. */
    public String pressesWithoutWaiting(String label) {
        awaitsButton(label);
        Place place = button(label).orElseThrow();
        return forges(place.messageId(), Objects.requireNonNull(place.key().data()));
    }

    /** Sends any callback data, as a forger or an old client would; the id of the query. */
    public String forges(int messageId, String data) {
        return bot.people().press(chatId, person, messageId, data);
    }

    public TalkingPerson blocks() {
        bot.people().block(person, true);
        return this;
    }

    public TalkingPerson unblocks() {
        bot.people().block(person, false);
        return this;
    }

    /** Everything in the chat, oldest first. */
    public List<Message> messages() {
        return bot.people().messages(chatId);
    }

    /** What the bot said last, or edited last where that is lower; fails where it has said nothing. */
    public Message lastMessage() {
        return lastOfBot().orElseThrow(() -> new AssertionError("The bot has said nothing"));
    }

    public String lastText() {
        return breakable(lastMessage().content().text());
    }

    /** The labels under the last message of the bot, row by row. */
    public List<String> buttons() {
        return lastMessage().keyboard().rows().stream()
                .flatMap(List::stream)
                .map(Key::text)
                .toList();
    }

    public List<Document> documents() {
        return messages().stream()
                .filter(Message::isOfBot)
                .map(Message::document)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Short answers to presses so far; an answer without words is not among them. */
    public List<String> notices() {
        return seen.stream()
                .filter(ChatEvent.Answered.class::isInstance)
                .map(event -> ((ChatEvent.Answered) event).text())
                .filter(Objects::nonNull)
                .toList();
    }

    public TalkingPerson awaitsText(String words) {
        return awaits(
                "the words \"" + words + "\"",
                message -> breakable(message.content().text()).contains(words));
    }

    public TalkingPerson awaitsButton(String label) {
        waits("a button with \"" + label + "\"", () -> button(label).isPresent());
        return this;
    }

    /** With spaces where sums have non-breaking ones, which nobody can tell apart. */
    public static String breakable(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Waits until the last message of the bot is as wanted. */
    public TalkingPerson awaits(String what, Predicate<Message> wanted) {
        waits(what, () -> lastOfBot().filter(wanted).isPresent());
        return this;
    }

    private void waits(String what, Callable<Boolean> until) {
        try {
            await(what)
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(GLANCE)
                    .until(until);
        } catch (org.awaitility.core.ConditionTimeoutException late) {
            Assertions.fail(late.getMessage() + "; the chat is " + messages(), late);
        }
    }

    /** The last document there is, once there is one. */
    public Document awaitsDocument() {
        await("a document").atMost(PATIENCE).until(() -> !documents().isEmpty());
        return documents().get(documents().size() - 1);
    }

    public TalkingPerson awaitsDocuments(int count) {
        await(count + " documents").atMost(PATIENCE).until(() -> documents().size() >= count);
        return this;
    }

    public TalkingPerson awaitsAnswer(String queryId) {
        await("the answer to a press")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(GLANCE)
                .until(() -> isAnswered(queryId));
        return this;
    }

    public boolean isAnswered(String queryId) {
        return seen.stream()
                .anyMatch(e -> e instanceof ChatEvent.Answered a && a.queryId().equals(queryId));
    }

    private record Place(int messageId, Key key) {}

    private Optional<Place> button(String label) {
        List<Message> messages = messages();
        for (int i = messages.size() - 1; i >= 0; i--) {
            Message message = messages.get(i);
            Optional<Key> key = message.keyboard().rows().stream()
                    .flatMap(List::stream)
                    .filter(k -> k.data() != null && breakable(k.text()).contains(label))
                    .findFirst();
            if (key.isPresent()) {
                return key.map(k -> new Place(message.id(), k));
            }
        }
        return Optional.empty();
    }

    private Optional<Message> lastOfBot() {
        return messages().stream().filter(Message::isOfBot).reduce((first, second) -> second);
    }
}
