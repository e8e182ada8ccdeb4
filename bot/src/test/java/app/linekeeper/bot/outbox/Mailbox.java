package app.linekeeper.bot.outbox;

import app.linekeeper.bot.testing.Echoes;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.domain.document.DocumentId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a test puts into the outbox of a running bot, and what became of it. */
record Mailbox(RunningBot bot) {

    void say(long person, String... texts) {
        inTransaction().executeWithoutResult(status -> {
            for (String text : texts) {
                bot.get(Deliveries.class).send(new ChatKey(person, person), Echoes.of(text));
            }
        });
    }

    /** What must not come twice; nobody goes before it is released. */
    void sayOnce(long person, String... texts) {
        for (String text : texts) {
            bot.get(OutboxMessages.class).add(person, "ONCE", "{\"html\":\"" + text + "\"}");
        }
    }

    void release(long person) {
        inTransaction().executeWithoutResult(status -> bot.get(Dispatch.class).to(person));
    }

    void act(long number) {
        inTransaction()
                .executeWithoutResult(status -> bot.get(Deliveries.class)
                        .document(new ChatKey(number, number), new DocumentId(new UUID(0, number))));
    }

    /** Couriers that rest go now: nobody waits in a test for what the clock would bring. */
    void hurry() {
        bot.get(JdbcTemplate.class)
                .update(
                        "update courier_task set execution_time = ? where picked = false",
                        OffsetDateTime.now(ZoneOffset.UTC));
        bot.get(Dispatch.class).engine().triggerCheckForDueExecutions();
    }

    long waiting(long person) {
        return inState(person, "WAITING");
    }

    long inState(long person, String state) {
        return bot.count("select count(*) from outbox_message where chat_id = ? and state = ?", person, state);
    }

    TransactionTemplate inTransaction() {
        return new TransactionTemplate(bot.get(PlatformTransactionManager.class));
    }
}
