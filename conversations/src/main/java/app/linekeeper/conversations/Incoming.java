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

    /**
     * A file was sent as a document.
     *
     * @param caption what was written under it; may be empty
     */
    record Sent(Sender sender, SentFile file, String caption) implements Incoming {}

    /**
     * Something else that is no text was sent: a sticker, a voice, a picture.
     *
     * @param words what can be read of it: what was written under it, or a contact's name, telephone and company, a line
     *     each; may be empty
     */
    record Attached(Sender sender, String kind, String words) implements Incoming {

        /** The kind of pictures. */
        public static final String PHOTO = "photo";

        /** The kind of a person's name and telephone. */
        public static final String CONTACT = "contact";
    }
}
