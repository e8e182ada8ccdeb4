package app.linekeeper.domain.document.pdf;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With what documents are sealed.
 *
 * @param file PKCS#12 with one private key and its certificates
 * @param password of the file and of the key in it
 */
@ConfigurationProperties("linekeeper.documents.seal")
record SealSettings(Path file, @DefaultValue("") String password) {

    /** Without the password: settings end up in logs. */
    @Override
    public String toString() {
        return "SealSettings[" + file + "]";
    }
}
