package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentSeal;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PAdES signature of baseline B by the key of whoever runs the program: it shows that a file is theirs and unchanged. It is
 * no qualified signature, and is not to be seen on the pages.
 */
final class Seal implements DocumentSeal {

    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    /** Beside the page: a field on it would have to be described to whoever cannot see it. */
    private static final Rectangle BESIDE_THE_PAGE = new Rectangle(-2, -2, 0, 0);

    /** For the signature itself, and what it says of itself, without certificates. */
    private static final int SIGNATURE_BYTES = 3_000;

    private final SealKey key;
    private final Clock clock;

    Seal(SealKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public byte[] seal(byte[] file) {
        if (!key.isGood(clock.instant())) {
            LOG.error("the certificate of the seal has run out, a document goes without it");
            return file;
        }
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(file.length + 2 * SIGNATURE_BYTES);
        try {
            new PdfPadesSigner(new PdfReader(new ByteArrayInputStream(file)), sealed)
                    .setStampingProperties(new StampingProperties().useAppendMode())
                    .setEstimatedSize(SIGNATURE_BYTES + key.bytes())
                    .signWithBaselineBProfile(properties(), key.chain(), key.key());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a document could not be sealed", e);
        }
        return sealed.toByteArray();
    }

    private SignerProperties properties() {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        return new SignerProperties()
                .setFieldName("Seal")
                .setPageRect(BESIDE_THE_PAGE)
                .setClaimedSignDate(GregorianCalendar.from(now));
    }
}
