package app.linekeeper.domain.requisites.file;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file with requisites that anybody may have made: a text, a document of Word or a PDF, told by its first bytes and not by
 * its name. Whatever is in it, reading it takes a bounded time and memory, runs nothing and fetches nothing.
 */
public final class RequisitesFile {

    /** The endings that such files have. */
    public static final String[] ENDINGS = {"docx", "pdf", "txt"};

    /** How large one may be. */
    public static final int MOST_MEGABYTES = 5;

    /** What is longer is a contract, not the card of a company. */
    static final int LONGEST = 8_000;

    private static final Logger log = LoggerFactory.getLogger(RequisitesFile.class);

    private RequisitesFile() {}

    /**
     * Its text, with tabs between the cells of a table.
     *
     * @return refused as requisites_file_broken, _locked by a password, _empty as a scan is, or _long, above 8,000 signs
     */
    public static Outcome<String> text(byte[] file) {
        try {
            return judged(read(file));
        } catch (BadPasswordException locked) {
            return refused(Reason.REQUISITES_FILE_LOCKED);
        } catch (TooMuch tooMuch) {
            return refused(Reason.REQUISITES_FILE_LONG);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            log.info("A file with requisites cannot be read: {}", broken.toString());
            return refused(Reason.REQUISITES_FILE_BROKEN);
        }
    }

    private static String read(byte[] file) throws IOException {
        if (begins(file, "PK")) {
            return DocxText.of(file);
        }
        return begins(file, "%PDF") ? PdfText.of(file) : PlainText.of(file);
    }

    private static Outcome<String> judged(String read) {
        String text = read.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        if (text.isEmpty()) {
            return refused(Reason.REQUISITES_FILE_EMPTY);
        }
        return text.length() > LONGEST ? refused(Reason.REQUISITES_FILE_LONG) : Outcome.done(text);
    }

    private static Outcome<String> refused(Reason reason) {
        return Refusal.of(reason).asOutcome();
    }

    private static boolean begins(byte[] file, String sign) {
        byte[] bytes = sign.getBytes(StandardCharsets.US_ASCII);
        return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }
}
