package app.linekeeper.bot.intake;

import app.linekeeper.bot.settings.ProxyAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Leads questions for updates through a proxy. */
final class PollProxy {

    private static final String AUTHORIZATION = "Proxy-Authorization";

    private PollProxy() {}

    static void lead(OkHttpClient.Builder http, ProxyAddress proxy) {
        switch (proxy.kind()) {
            case HTTP ->
                http.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())))
                        .proxyAuthenticator((route, response) -> authorized(response, proxy));
            // OkHttp itself knows SOCKS without a password only
            case SOCKS5 ->
                http.proxy(Proxy.NO_PROXY)
                        .socketFactory(new SocksSockets(proxy))
                        .dns(name -> List.of(InetAddress.getByAddress(name, new byte[4])));
        }
    }

    /** Asked before the first tunnel, and after each refusal. */
    private static @Nullable Request authorized(Response response, ProxyAddress proxy) throws IOException {
        boolean known = proxy.user() != null;
        if (!isBeforehand(response) && (!known || response.request().header(AUTHORIZATION) != null)) {
            throw new ProxyRefusal(ProxyRefusal.CREDENTIALS);
        }
        return known
                ? response.request()
                        .newBuilder()
                        .header(AUTHORIZATION, credentials(proxy))
                        .build()
                : null;
    }

    private static String credentials(ProxyAddress proxy) {
        return Credentials.basic(
                Objects.requireNonNull(proxy.user()), Objects.requireNonNull(proxy.password()), StandardCharsets.UTF_8);
    }

    private static boolean isBeforehand(Response response) {
        return response.challenges().stream()
                .anyMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
    }
}
