package app.linekeeper.conversations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Deliveries that failed every time and wait for an operator; what follows them in their chats is sent all the same. */
public interface SetAside {

    /** How many there are now. */
    Pile pile();

    /**
     * Puts all of them back to where they stood, in the caller's transaction; they are sent within half a minute after
     * commit, and set aside again if they fail again.
     *
     * @return how many they were
     */
    int tryAgain();

    /** @param oldest when the oldest of them was ordered; null if there are none */
    record Pile(int messages, @Nullable Instant oldest) {}
}
