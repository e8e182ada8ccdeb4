package app.linekeeper.bot.sandbox.botapi;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One bot of this server: its chats, its updates, its files. */
public final class Bot {

    /**
     * Message and update ids go on with the clock from here, or a bot that outlived a restart of the server would take new updates
     * for known ones, without a word: by twelve for a second, so that presses by a program do not overtake them. They fit
     * an int until the year 2032.
     */
    private static final long IDS_BEGAN = 1_785_000_000L;

    private static final int IDS_A_SECOND = 12;

    private final String token;
    private final String username;
    private final String name;
    private final int firstId;
    private final Clock clock;
    private final UpdateQueue updates;
    private final Presses presses;
    private final Files files = new Files();
    private final Commands commands = new Commands();
    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    private final List<ChatListener> listeners = new CopyOnWriteArrayList<>();

    Bot(String token, String username, String name, Clock clock) {
        this.token = token;
        this.username = username;
        this.name = name;
        this.clock = clock;
        this.firstId = Math.toIntExact(Math.max(1, (clock.instant().getEpochSecond() - IDS_BEGAN) * IDS_A_SECOND));
        this.updates = new UpdateQueue(clock, firstId);
        this.presses = new Presses(clock);
    }

    public String token() {
        return token;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** What people do in their chats with this bot. */
    public TelegramUsers people() {
        return new TelegramUsers(this);
    }

    public void listen(ChatListener listener) {
        listeners.add(listener);
    }

    public void unlisten(ChatListener listener) {
        listeners.remove(listener);
    }

    /** The command menu that a person sees. */
    public List<MenuCommand> commandsSeenBy(long chatId, String language) {
        return commands.seenBy(chatId, language);
    }

    /** Updates that were not fetched or not confirmed yet. */
    public int waitingUpdates() {
        return updates.size();
    }

    /** Presses that got no answer yet. */
    public int unansweredPresses() {
        return presses.unanswered();
    }

    public Optional<Document> file(String path) {
        return files.byPath(path);
    }

    ObjectNode me() {
        long id = Long.parseLong(token.substring(0, token.indexOf(':')));
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", name)
                .put("username", username);
    }

    Clock clock() {
        return clock;
    }

    int firstId() {
        return firstId;
    }

    UpdateQueue updates() {
        return updates;
    }

    Presses presses() {
        return presses;
    }

    Files files() {
        return files;
    }

    Commands commands() {
        return commands;
    }

    Map<Long, Chat> chats() {
        return chats;
    }

    void tell(ChatEvent event) {
        listeners.forEach(listener -> listener.happened(event));
    }
}
