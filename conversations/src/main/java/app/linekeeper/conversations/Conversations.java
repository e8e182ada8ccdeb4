package app.linekeeper.conversations;

import app.linekeeper.locales.Language;
import java.util.List;
import java.util.Optional;

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
     * The present screen of a dialogue, worded anew and under a new number; the language and the name are those that
     * the person was last known by.
     *
     * @return nothing for a dialogue that never began
     */
    Optional<Reply> redraw(ChatKey chat);

    /** Notes that the person has this screen before their eyes, in this message. */
    void shown(ChatKey chat, long number, int messageId);

    /** Dialogues whose newest screen was not shown, oldest first: left behind by a crash or by Telegram being away. */
    List<ChatKey> behind(int atMost);

    /** The commands of the flows, for the chat's command menu. */
    List<Command> commands(Language language);
}
