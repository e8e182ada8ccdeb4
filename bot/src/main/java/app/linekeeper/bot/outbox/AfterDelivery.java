package app.linekeeper.bot.outbox;

/** What follows when something that the program said by itself has arrived in a chat. */
public interface AfterDelivery {

    /**
     * Called by the courier, outside of any transaction, after the delivery was noted; what it throws holds up nothing, and
     * a crash in between loses the call.
     *
     * @param messageId the message that arrived, or that became the document
     */
    void arrived(long chatId, int messageId);
}
