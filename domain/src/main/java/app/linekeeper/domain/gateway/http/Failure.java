package app.linekeeper.domain.gateway.http;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;

/** What is wrong where a call got no answer, in words for operators. */
final class Failure {

    private Failure() {}

    static String words(String provider, Throwable failure) {
        if (is(failure, CertPathBuilderException.class) || is(failure, CertificateException.class)) {
            return "shows a certificate that is not trusted. If it is signed by an authority that Java does not know, put the"
                    + " certificate of that authority, as a PEM file, into linekeeper.gateways." + provider
                    + ".connection.trusted";
        }
        if (is(failure, SSLException.class)) {
            return "could not be spoken to over TLS";
        }
        if (is(failure, HttpTimeoutException.class)) {
            return "did not answer in time";
        }
        return is(failure, ConnectException.class) ? "could not be reached" : "broke off the connection";
    }

    private static boolean is(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
