package app.linekeeper.conversations;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/** What was found in a parcel when it was opened. */
public sealed interface Opened {

    /** Words, perhaps with buttons. */
    record Letter(Screen screen) implements Opened {}

    /**
     * A file, which arrives once.
     *
     * @param coming what stands in its place until it is there, without markup
     * @param under what is said under it: at most 1,024 characters after the tags are taken out; its rows may be empty
     */
    record Enclosure(OutFile file, String coming, Screen under) implements Opened {}

    /** It is true no more, and nothing is sent. */
    record Nothing() implements Opened {}

    /**
     * A file on its way out.
     *
     * @param name with its ending
     * @param sha256 of the bytes, in lower-case hexadecimal: what Telegram has already is not uploaded again
     */
    record OutFile(Look look, String name, Bytes bytes, String sha256) {

        /** A file that is in memory as a whole. */
        public OutFile(Look look, String name, byte[] bytes, String sha256) {
            this(look, name, Bytes.of(bytes), sha256);
        }

        /** Without the bytes. */
        @Override
        public String toString() {
            return "OutFile[" + sha256 + "]";
        }
    }

    /** The bytes of a file, wherever they are; a large one need not be in memory. */
    interface Bytes {

        /** From the first byte on, however often it was opened before. */
        InputStream open();

        /** How many there are. */
        long size();

        static Bytes of(byte[] all) {
            return new Bytes() {
                @Override
                public InputStream open() {
                    return new ByteArrayInputStream(all);
                }

                @Override
                public long size() {
                    return all.length;
                }
            };
        }
    }

    /** How a file is shown. */
    enum Look {
        DOCUMENT,
        PICTURE
    }

    static Opened letter(String html) {
        return new Letter(new Screen(html, List.of()));
    }
}
