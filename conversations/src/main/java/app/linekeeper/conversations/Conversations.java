package app.linekeeper.conversations;

import app.linekeeper.locales.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Takes turns with people. Nothing is sent from here: what is answered is to be shown after commit. */
public interface Conversations {

    /**
     * One turn: what a person did is decided and saved, in a transaction of its own.
     *
     * <p>What fails inside is rolled back and answered with an apology, saved in a second transaction; only where that
     * fails too, as when the database is away, is the exception thrown. So call it outside of a transaction.
     *
     * @param alongside what is committed together with the turn, be it the decision or the apology, such as striking the
     *     update off the inbox
     */
    Reply take(Incoming incoming, Runnable alongside);

    /** The same with nothing alongside. */
    default Reply take(Incoming incoming) {
        return take(incoming, () -> {});
    }

    /**
     * Turns of different people in one transaction, so that what every turn costs is paid once for all. Only those are
     * taken that look and do nothing; the others, such as one that pays, are left untouched for {@link #take}. Where one
     * fails all are undone and its exception is thrown: then each is to be taken by itself.
     *
     * @param looking at most one of each dialogue
     * @param alongside what is committed together with the turns taken, which it is told
     * @return the replies to the turns taken
     */
    Map<ChatKey, Reply> takeTogether(Collection<Incoming> looking, Consumer<Set<ChatKey>> alongside);

    /**
     * The present screen of a dialogue, worded anew under its number; the language and the name are those that the
     * person was last known by.
     *
     * @return nothing for a dialogue that never began
     */
    Optional<Reply> redraw(ChatKey chat);

    /**
     * The same, if the screen still lives by this.
     *
     * @return nothing for a dialogue that is elsewhere by now
     */
    Optional<Reply> redraw(ChatKey chat, Topic topic);

    /**
     * A message or a file of the bot arrived in the chat, which no turn has drawn: the live screen moves below it.
     *
     * @return the screen to be drawn there; nothing for a dialogue whose screen is below already or never began
     */
    Optional<Reply> arrived(ChatKey chat, int messageId);

    /** The same, but the live screen stays above it until the person's next turn. */
    void passed(ChatKey chat, int messageId);

    /**
     * Notes the message that a screen is in, before the person can press anything in it: so that no message with buttons
     * is ever forgotten.
     *
     * @return whether it is still the newest screen; if not, the person need not be shown its buttons
     */
    boolean placed(Shown screen);

    /** Notes what people have before their eyes; in whatever order, for an older screen never replaces a newer one. */
    void shown(List<Shown> screens);

    /** Dialogues whose newest screen was not shown, oldest first: left behind by a crash or by Telegram being away. */
    List<ChatKey> behind(int atMost);

    /** The commands of the flows, for the chat's command menu. */
    List<Command> commands(Language language);
}
