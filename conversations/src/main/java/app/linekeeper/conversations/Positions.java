package app.linekeeper.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the positions of all dialogues, one row per person and chat. Every method runs in the caller's transaction. */
public interface Positions {

    /** The row, locked until the transaction ends, so that the turns of one dialogue follow each other on all nodes. */
    Optional<PositionRow> lock(ChatKey chat);

    /** The rows of several people's own chats, locked likewise and always in the same order; missing ones are left out. */
    List<PositionRow> lock(Collection<ChatKey> chats);

    /**
     * Stores the first row of a dialogue.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another node was quicker: the turn is to be taken again
     */
    void create(PositionRow row);

    /**
     * Stores a locked row, all of it but {@code seen}, which {@link #shown} alone writes: a screen may be noted as shown
     * while the next turn is being decided. The message is the one that the new screen is meant for, so that it gets
     * there even if it has to be drawn after a crash; null for a message of its own.
     */
    default void save(PositionRow row) {
        save(List.of(row));
    }

    /** Stores several locked rows likewise. */
    void save(List<PositionRow> rows);

    /**
     * Notes the message that the newest screen is in, seen or not.
     *
     * @return false if the dialogue is further on already, upon which nothing is noted
     */
    boolean placed(Shown screen);

    /**
     * Notes what people have before their eyes; passed over for a number older than the noted one or an unknown chat.
     * Where the dialogue is further on already, its newest screen keeps the message that it is meant for.
     */
    void shown(List<Shown> screens);

    /** The dialogues whose newest screen lives by this. */
    List<ChatKey> livingBy(Topic topic);

    /** The dialogues whose {@code seen} is behind {@code screen}, least recently updated first. */
    List<ChatKey> behind(int atMost);
}
