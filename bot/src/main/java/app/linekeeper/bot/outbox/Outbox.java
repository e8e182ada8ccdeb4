package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Screen;
import app.linekeeper.domain.document.ActId;
import app.linekeeper.locales.Language;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Stores what is to be sent and sees to it that the chat has a courier, both in the caller's transaction. */
@Component
class Outbox implements Deliveries {

    private final OutboxMessages messages;
    private final ObjectProvider<Scheduler> scheduler;
    private final JsonMapper json;
    private final Clock clock;

    /** The scheduler is asked for late: its jobs need what delivers. */
    Outbox(OutboxMessages messages, ObjectProvider<Scheduler> scheduler, JsonMapper json, Clock clock) {
        this.messages = messages;
        this.scheduler = scheduler;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void message(ChatKey chat, Screen screen) {
        add(chat, OutboxMessage.Kind.SCREEN, json.writeValueAsString(screen));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void act(ChatKey chat, ActId act, Language language) {
        add(chat, OutboxMessage.Kind.ACT, json.writeValueAsString(new ActOrder(act.value(), language)));
    }

    private void add(ChatKey chat, OutboxMessage.Kind kind, String payload) {
        messages.add(chat.chatId(), kind, payload);
        Scheduler jobs = scheduler.getObject();
        jobs.scheduleIfNotExists(Couriers.of(chat.chatId()), clock.instant());
        // the engine sees the row only after commit, and would otherwise look again a second later
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions();
            }
        });
    }
}
