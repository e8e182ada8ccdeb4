package app.linekeeper.domain.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The certificates that one provider is known by: those that Java knows, and those of files; nothing else is changed by them. */
final class TrustedRoots {

    private TrustedRoots() {}

    /** @throws IllegalArgumentException if a file is not there, or holds no certificate */
    static SSLContext with(List<Path> files) {
        try {
            KeyStore roots = KeyStore.getInstance(KeyStore.getDefaultType());
            roots.load(null, null);
            for (X509Certificate known : ofJava()) {
                add(roots, known);
            }
            for (Path file : files) {
                for (Certificate added : read(file)) {
                    add(roots, added);
                }
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(roots), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no trust in certificates can be set up", e);
        }
    }

    private static X509Certificate[] ofJava() throws GeneralSecurityException {
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager x509) {
                return x509.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }

    private static TrustManager[] managers(@Nullable KeyStore roots) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(roots);
        return factory.getTrustManagers();
    }

    private static Collection<? extends Certificate> read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (!found.isEmpty()) {
                return found;
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(words(file), e);
        }
        throw new IllegalArgumentException(words(file));
    }

    private static String words(Path file) {
        return "linekeeper.gateways: no certificate in PEM can be read from " + file;
    }

    private static void add(KeyStore roots, Certificate certificate) throws GeneralSecurityException {
        roots.setCertificateEntry("root-" + roots.size(), certificate);
    }
}
