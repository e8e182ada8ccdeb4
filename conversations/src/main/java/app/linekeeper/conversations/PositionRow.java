package app.linekeeper.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands in one chat, as it is stored: plain columns that an operator reads with SQL.
 *
 * @param id of this very row; another one if the row is lost and the dialogue begins anew
 * @param flow the name of the flow
 * @param flowVersion the version of the flow's definition when the step was reached
 * @param step the name of the step
 * @param facts JSON object of what is settled so far: slot → text; as long as a person types, at most some 10,000
 *     characters
 * @param page the page of the options on the screen, from 0
 * @param search what the options are searched by; null where they are not; at most 100 characters
 * @param callers JSON list of the flows that entered this one and wait for its result
 * @param trail JSON list of the moments that Back returns to, at most 30
 * @param drawn JSON list of the values behind the options on the screen
 * @param note JSON object with a refusal or a hint that the screen begins with; null where there is none
 * @param livesBy the topic that the screen is drawn anew by; null for none
 * @param screen number of the newest screen; only ever grows
 * @param seen number of the newest screen that the person has before their eyes; 0 for none
 * @param messageId the live message; null while there is none for the newest screen
 * @param lastMessage the newest message of the bot in the chat that is no screen, such as a file; null for none
 * @param leaving JSON list of messages that were live before the newest screen: until it is seen, they may look live
 */
public record PositionRow(
        UUID id,
        ChatKey chat,
        String flow,
        int flowVersion,
        String step,
        String facts,
        int page,
        @Nullable String search,
        String callers,
        String trail,
        String drawn,
        @Nullable String note,
        @Nullable String livesBy,
        long screen,
        long seen,
        @Nullable Integer messageId,
        @Nullable Integer lastMessage,
        String leaving,
        Instant updatedAt) {}
