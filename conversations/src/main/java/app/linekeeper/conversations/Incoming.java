package app.linekeeper.conversations;

import org.jspecify.annotations.Nullable;

/** What a person did, freed of how Telegram says it. */
public sealed interface Incoming {

    Sender sender();

    /**
     * @param name the person's name as Telegram shows it; any characters, any length
     * @param languageCode the language of their Telegram, where it says
     */
    record Sender(ChatKey chat, String name, @Nullable String languageCode) {}

    /** A button was pressed. The data is public input: anything up to 64 bytes, or more from a forger. */
    record Pressed(Sender sender, int messageId, String data) implements Incoming {}

    /** A text was sent that is no command. */
    record Typed(Sender sender, String text) implements Incoming {}

    /**
     * @param name without the slash, in lower case
     * @param payload what stands behind it, such as the token of an invitation; may be empty
     */
    record Commanded(Sender sender, String name, String payload) implements Incoming {}

    /** A file was sent as a document. */
    record Sent(Sender sender, SentFile file) implements Incoming {}

    /** Something else that is no text was sent: a sticker, a voice, a picture. */
    record Attached(Sender sender, String kind) implements Incoming {}
}
