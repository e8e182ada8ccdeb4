package app.linekeeper.domain.gateway.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A provider on loopback whose certificate is signed by nobody that Java knows. */
final class UnknownAuthority implements AutoCloseable {

    private static final String PASSWORD = "not-secret";

    private final KeyStore keys = KeyStore.getInstance("PKCS12");
    private final HttpsServer server;
    private final Path pem;

    UnknownAuthority(Path directory) throws GeneralSecurityException, IOException, InterruptedException {
        Path file = directory.resolve("own.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String named = "-genkeypair -keyalg EC -dname CN=own -ext san=ip:127.0.0.1 -storetype PKCS12 -storepass "
                + PASSWORD + " -keystore";
        ProcessBuilder making = new ProcessBuilder(keytool.toString());
        making.command().addAll(java.util.List.of(named.split(" ")));
        making.command().add(file.toString());
        making.redirectErrorStream(true).start().waitFor();
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        pem = Files.writeString(directory.resolve("own.pem"), "the root of a test\n" + written());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "https://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The certificate of whoever signed it. */
    Path pem() {
        return pem;
    }

    private String written() throws GeneralSecurityException {
        byte[] certificate = encoded();
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n";
    }

    private byte[] encoded() throws GeneralSecurityException, CertificateEncodingException {
        return keys.getCertificate(keys.aliases().nextElement()).getEncoded();
    }

    private SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory proof = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        proof.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(proof.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
