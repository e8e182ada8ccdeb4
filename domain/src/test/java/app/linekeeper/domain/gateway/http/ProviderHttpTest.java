package app.linekeeper.domain.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.linekeeper.domain.gateway.Fault;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.LoopbackProvider;
import app.linekeeper.domain.gateway.LoopbackProvider.Reply;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderHttpTest {

    @Test
    void whatIsRefusedIsAnAnswer() {
        try (LoopbackProvider provider = new LoopbackProvider(call -> Reply.json(
                404,
                "{\"said\":\"" + call.method() + " " + call.path() + "?" + call.query() + " " + call.header("x")
                        + "\"}"))) {
            ProviderAnswer answer = http(provider.url() + "/v3/").get("/payments?id=%D0%9A", Map.of("X", "y"));

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.isOk()).isFalse();
            assertThat(answer.json().path("said").asString()).isEqualTo("GET /v3/payments?id=%D0%9A y");
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whatDoesNotSayWhatBecameOfACallIsAProviderThatIsAway(Fault fault) {
        try (LoopbackProvider provider =
                new LoopbackProvider(call -> Reply.json(200, "{\"a\":" + call.body() + ",\"secret\":1}"))) {
            provider.failAfter(0, fault);
            assertThatExceptionOfType(GatewayAway.class)
                    .isThrownBy(() -> http(provider.url().toString(), Duration.ofMillis(500))
                            .postJson("/", Map.of("Authorization", "secret"), "secret")
                            .json())
                    .satisfies(thrown -> assertThat(thrown).hasNoSuppressedExceptions())
                    .satisfies(thrown ->
                            assertThat(thrown + " " + thrown.getCause()).doesNotContain("secret"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        try (LoopbackProvider provider = new LoopbackProvider(call -> Reply.json(status, ""))) {
            assertThatExceptionOfType(GatewayAway.class)
                    .isThrownBy(() -> http(provider.url().toString()).get("/", Map.of()));
        }
    }

    @Test
    void nobodyThereIsAProviderThatIsAway() {
        LoopbackProvider gone = new LoopbackProvider(call -> Reply.json(200, "{}"));
        gone.close();
        assertThatExceptionOfType(GatewayAway.class)
                .isThrownBy(() -> http(gone.url().toString()).get("/", Map.of()))
                .withMessage("tkassa could not be reached");
    }

    @Test
    void aCertificateThatIsNotTrustedIsToldInWordsAndTrustedByAFile(@TempDir Path directory) throws Exception {
        try (UnknownAuthority provider = new UnknownAuthority(directory)) {
            assertThatExceptionOfType(GatewayAway.class)
                    .isThrownBy(() -> http(provider.url()).get("/", Map.of()))
                    .withMessageContaining("certificate that is not trusted")
                    .withMessageContaining("linekeeper.gateways.tkassa.connection.trusted");
            assertThat(http(provider.url(), provider.pem()).get("/", Map.of()).isOk())
                    .isTrue();
        }
    }

    @Test
    void aFileWithoutACertificateIsRefusedAtOnce(@TempDir Path directory) throws Exception {
        Path empty = Files.writeString(directory.resolve("empty.pem"), "");
        for (Path file : List.of(empty, directory.resolve("missing.pem"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> http("https://127.0.0.1", file))
                    .withMessageContaining(file.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org", "securepay.example.org", "https:///v2", "https://me:secret@example.org"})
    void whatIsNoAddressIsRefusedAtOnce(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> http(address))
                .withMessageContaining("linekeeper.gateways.tkassa.api-url")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("secret"));
    }

    private static ProviderHttp http(String base, Path... trusted) {
        return http(base, Duration.ofSeconds(20), trusted);
    }

    private static ProviderHttp http(String base, Duration within, Path... trusted) {
        return new ProviderHttp("tkassa", URI.create(base), new Connection(within, within, List.of(trusted)));
    }
}
