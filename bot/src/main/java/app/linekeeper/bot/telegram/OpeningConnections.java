package app.linekeeper.bot.telegram;

import app.linekeeper.bot.settings.ProxyAddress;
import app.linekeeper.bot.settings.ProxyAddress.Kind;
import app.linekeeper.bot.settings.TelegramSettings;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.DefaultThreadFactory;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** Opens connections to the Bot API: straight, or through a proxy. */
final class OpeningConnections {

    private static final Timeout CONNECTING = Timeout.ofSeconds(10);
    private static final Timeout SILENCE = Timeout.ofSeconds(30);
    /** Sooner than servers give up an idle connection, or a call could meet one that is just being closed. */
    private static final Timeout IDLE = Timeout.ofSeconds(50);

    private final PoolingAsyncClientConnectionManagerBuilder pool;
    private final IOReactorConfig.Builder reactor = IOReactorConfig.custom().setIoThreadCount(1);
    private final HttpAsyncClientBuilder client = HttpAsyncClients.custom();

    private OpeningConnections(int callsAtOnce) {
        pool = PoolingAsyncClientConnectionManagerBuilder.create()
                .useSystemProperties()
                .setMaxConnTotal(callsAtOnce)
                .setMaxConnPerRoute(callsAtOnce)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECTING)
                        .setSocketTimeout(SILENCE)
                        .setIdleTimeout(IDLE)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                        .build());
    }

    /** @throws UncheckedIOException if the name of the proxy is not known now */
    static CloseableHttpAsyncClient to(TelegramSettings settings) {
        OpeningConnections opening = new OpeningConnections(settings.callsAtOnce());
        settings.proxyAddress().ifPresent(opening::through);
        CloseableHttpAsyncClient opened = opening.client();
        opened.start();
        return opened;
    }

    private void through(ProxyAddress proxy) {
        if (proxy.kind() == Kind.SOCKS5) {
            throughSocks(proxy);
            return;
        }
        HttpHost host = new HttpHost("http", proxy.host(), proxy.port());
        client.setProxy(host);
        if (proxy.user() != null) {
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(
                    new AuthScope(host),
                    new UsernamePasswordCredentials(
                            proxy.user(),
                            Objects.requireNonNull(proxy.password()).toCharArray()));
            client.setDefaultCredentialsProvider(credentials);
        }
    }

    private void throughSocks(ProxyAddress proxy) {
        InetSocketAddress address = new InetSocketAddress(proxy.host(), proxy.port());
        if (address.isUnresolved()) {
            // the library would end its thread, and with it all that is sent
            throw new UncheckedIOException(new UnknownHostException("the proxy is not known"));
        }
        reactor.setSocksProxyAddress(address);
        if (proxy.user() != null) {
            reactor.setSocksProxyUsername(asLatin1(proxy.user()))
                    .setSocksProxyPassword(asLatin1(Objects.requireNonNull(proxy.password())));
        }
        pool.setDnsResolver(new FoundByTheProxy());
    }

    private CloseableHttpAsyncClient client() {
        return client.useSystemProperties()
                .setConnectionManager(pool.build())
                .setIOReactorConfig(reactor.build())
                .setThreadFactory(new DefaultThreadFactory("telegram", true))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(SILENCE)
                        .setResponseTimeout(SILENCE)
                        .build())
                .setUserAgent("Linekeeper")
                // a POST repeated behind our back is a message sent twice
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .build();
    }

    /** The library writes Latin-1, and a proxy expects UTF-8. */
    private static String asLatin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The library would look the name up itself, where it may be blocked or a lie. */
    private static final class FoundByTheProxy extends SystemDefaultDnsResolver {

        @Override
        public List<InetSocketAddress> resolve(String host, int port) {
            return List.of(InetSocketAddress.createUnresolved(host, port));
        }
    }
}
