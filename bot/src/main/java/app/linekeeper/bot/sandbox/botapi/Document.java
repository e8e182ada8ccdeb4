package app.linekeeper.bot.sandbox.botapi;

/**
 * A file as a message shows it.
 *
 * @param path where it is downloaded from, relative to {@code /file/bot<token>/}
 */
public record Document(String fileId, String uniqueId, String path, String name, String contentType, byte[] bytes) {

    /** Where photos are, which a chat shows as pictures. */
    static final String PHOTOS = "photos/";

    public boolean isPhoto() {
        return path.startsWith(PHOTOS);
    }

    public long size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && document.fileId.equals(fileId);
    }

    @Override
    public int hashCode() {
        return fileId.hashCode();
    }

    @Override
    public String toString() {
        return fileId;
    }
}
