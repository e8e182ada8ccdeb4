package app.linekeeper.domain.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The private key of a seal with its certificates, that of the key first. */
final class SealKey {

    private static final String FILE = "linekeeper.documents.seal.file: ";

    private final PrivateKey key;
    private final Certificate[] chain;

    private SealKey(PrivateKey key, Certificate[] chain) {
        this.key = key;
        this.chain = chain;
    }

    /**
     * Opens the file and looks whether it will do.
     *
     * @throws IllegalArgumentException if it cannot be read, the password is wrong, or it holds no key with a certificate
     *     that is good at the moment; the password is not repeated
     */
    static SealKey open(SealSettings settings, Instant now) {
        try (InputStream file = Files.newInputStream(settings.file())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, settings.password().toCharArray());
            SealKey key = first(store, settings.password().toCharArray());
            if (key == null) {
                throw new IllegalArgumentException(FILE + "there is no private key with a certificate in it");
            }
            if (!key.isGood(now)) {
                throw new IllegalArgumentException(FILE + "the certificate is good from "
                        + key.first().getNotBefore().toInstant() + " to "
                        + key.first().getNotAfter().toInstant() + ", and it is " + now);
            }
            return key;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    FILE + "cannot be opened; it must be a readable PKCS#12 file, and the password its own", e);
        }
    }

    PrivateKey key() {
        return key;
    }

    Certificate[] chain() {
        return chain.clone();
    }

    /** Whether the certificate of the key is good at the moment. */
    boolean isGood(Instant now) {
        return !now.isBefore(first().getNotBefore().toInstant())
                && !now.isAfter(first().getNotAfter().toInstant());
    }

    /** How many bytes the certificates take in a signature. */
    int bytes() throws GeneralSecurityException {
        int bytes = 0;
        for (Certificate each : chain) {
            bytes += each.getEncoded().length;
        }
        return bytes;
    }

    private X509Certificate first() {
        return (X509Certificate) chain[0];
    }

    private static @Nullable SealKey first(KeyStore store, char[] password) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            Certificate[] chain = store.getCertificateChain(alias);
            if (chain != null && store.getKey(alias, password) instanceof PrivateKey key) {
                return new SealKey(key, chain);
            }
        }
        return null;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SealKey[" + first().getSubjectX500Principal() + ", " + chain.length + " certificates]";
    }
}
