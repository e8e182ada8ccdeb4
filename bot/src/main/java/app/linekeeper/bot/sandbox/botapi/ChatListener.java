package app.linekeeper.bot.sandbox.botapi;

/** Is told what happens in the chats, in the order of each chat. It must be quick: the chat waits for it. */
@FunctionalInterface
public interface ChatListener {

    void happened(ChatEvent event);
}
