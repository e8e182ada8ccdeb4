package app.linekeeper.conversations;

import java.util.List;
import java.util.Optional;

/** Takes turns with people. All methods join or open a transaction; nothing is sent from here. */
public interface Conversations {

    /** One turn: what a person did is decided and saved; the reply is to be shown after commit. */
    Reply take(Incoming incoming);

    /** The present screen of a dialogue, worded anew, where the person has not seen it or it has changed. */
    Optional<Reply> redraw(ChatKey chat);

    /** Notes that the person has this screen before their eyes, in this message. */
    void shown(ChatKey chat, long number, int messageId);

    /** Dialogues whose newest screen was not shown, oldest first: left behind by a crash or by Telegram being away. */
    List<ChatKey> behind(int atMost);
}
