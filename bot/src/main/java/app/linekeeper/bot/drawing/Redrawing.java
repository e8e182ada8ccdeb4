package app.linekeeper.bot.drawing;

import app.linekeeper.bot.position.FreePositions;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Reply;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The present screen of a dialogue, to be drawn again. A dialogue in which a turn is being decided is passed over: the
 * turn brings a screen of its own, and the first ones after a start last longer than H2 lets anybody wait.
 */
@Component
class Redrawing {

    private final FreePositions free;
    private final Conversations conversations;
    private final TransactionTemplate transaction;

    Redrawing(FreePositions free, Conversations conversations, PlatformTransactionManager transactions) {
        this.free = free;
        this.conversations = conversations;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Empty where there is no screen, and where a turn is on its way to another one. */
    Optional<Reply> of(ChatKey chat) {
        return Objects.requireNonNull(transaction.execute(status -> free.lock(chat)
                ? conversations.redraw(chat).filter(reply -> reply.screen() != null)
                : Optional.<Reply>empty()));
    }
}
