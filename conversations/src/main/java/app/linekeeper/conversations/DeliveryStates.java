package app.linekeeper.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What became of what the program said by itself; what has arrived is known for a week. */
public interface DeliveryStates {

    /** How many did not arrive, by their state; those that are done well are not counted. */
    Map<State, Integer> open();

    /** What was to be delivered to this person's own chat, the newest first, at most so many. */
    List<Delivery> to(long telegramId, int most);

    /**
     * Something that was to be delivered.
     *
     * @param kind the name of its {@link ParcelKind}
     * @param at when it was ordered
     */
    record Delivery(String kind, State state, Instant at) {}

    /** Where a delivery stands. */
    enum State {
        WAITING,
        SENT,
        /** It was true no more when its turn came. */
        DROPPED,
        /** The person has blocked the bot. */
        REFUSED,
        /** Nobody knows whether it arrived, and it is not sent again. */
        UNKNOWN,
        /** It failed every time. */
        SET_ASIDE
    }
}
