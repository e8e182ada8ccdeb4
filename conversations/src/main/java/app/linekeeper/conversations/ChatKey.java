package app.linekeeper.conversations;

/** Whose dialogue it is: one person in one chat. In a private chat the two numbers are equal. */
public record ChatKey(long chatId, long userId) {

    public boolean isPrivate() {
        return chatId == userId;
    }
}
