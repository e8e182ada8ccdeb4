package app.linekeeper.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.link.LinkTerms;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.SpringProperties;

@ExtendWith(OutputCaptureExtension.class)
class SettingsTest {

    private static final URI TELEGRAM = URI.create("https://api.telegram.org");

    @Test
    void withoutATokenTheStartEndsWithWordsAndNotWithAStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplication(OnlySettings.class)
                        .run("--spring.main.web-application-type=none", "--spring.main.register-shutdown-hook=false"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("linekeeper.telegram.token is not set")
                .contains("Get a token from @BotFather")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "123", ":secret", "123:", "12a:secret", "123:se cret"})
    void whatIsNoTokenIsRefused(String token) {
        assertThatThrownBy(() -> settings(token, TELEGRAM)).isInstanceOf(UnusableSetting.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a", "api.telegram.org", "https://a/proxy", "https:///x"})
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> settings("1:a", URI.create(address))).isInstanceOf(UnusableSetting.class);
    }

    @Test
    void onlyPeopleAreOperatorsAndOnlyAnAddressLeadsToTheSource() {
        assertThatThrownBy(() -> new LinekeeperSettings(List.of(-1_000_123L), null, null))
                .isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> new LinekeeperSettings(List.of(), URI.create("linekeeper"), null))
                .isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> new LinkTerms(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        for (String contact : new String[] {"@one\n@two", "x".repeat(101)}) {
            assertThatThrownBy(() -> new LinekeeperSettings(List.of(), null, contact))
                    .isInstanceOf(UnusableSetting.class);
        }
        assertThat(new LinekeeperSettings(List.of(5L), URI.create("https://example.org/source"), "@vendor").operators())
                .containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(longs = {777_000, 136_817_688, 1_087_968_824})
    void anAccountThatStandsForManyPeopleIsNoOperator(long shared) {
        assertThatThrownBy(() -> new LinekeeperSettings(List.of(5L, shared), null, null))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("linekeeper.operators")
                .hasMessageContaining(String.valueOf(shared));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example:3128",
                "https://proxy.example:3128",
                "socks4://proxy.example:1080",
                "http://proxy.example",
                "http://proxy.example:0",
                "http://proxy.example:70000",
                "http://proxy.example:3128/path",
                "http://user@proxy.example:3128",
                "http://user:@proxy.example:3128",
                "http://us%er:hush@proxy.example:3128",
                "http://:hush@proxy.example:3128",
                "http://user:hu sh@:3128"
            })
    void whatIsNoProxyIsRefusedWithoutRepeatingIt(String proxy) {
        assertThatThrownBy(() -> new TelegramSettings("1:a", TELEGRAM, Duration.ofSeconds(50), 8, 256, proxy))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("linekeeper.telegram.proxy")
                .hasMessageNotContainingAny("hush", "proxy.example");
    }

    @Test
    void aWrongProxyEndsTheStartInWordsAndItsPasswordIsNotShown(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplication(OnlySettings.class)
                        .run(
                                "--spring.main.web-application-type=none",
                                "--spring.main.register-shutdown-hook=false",
                                "--linekeeper.telegram.token=1:a",
                                "--linekeeper.telegram.proxy=http://user:hush@proxy.example"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("linekeeper.telegram.proxy is not the address of a proxy")
                .contains("socks5://host:port")
                .doesNotContain("hush")
                .doesNotContain("\tat ");
    }

    @Test
    void aProxyIsReadWithWhatItAsksForAndWrittenOutWithout() {
        ProxyAddress proxy = new TelegramSettings(
                        "1:a", TELEGRAM, Duration.ofSeconds(50), 8, 256, "socks5://a%40b:c%2F+d:e@[::1]:1080")
                .proxyAddress()
                .orElseThrow();
        assertThat(proxy)
                .isEqualTo(new ProxyAddress(ProxyAddress.Kind.SOCKS5, "::1", 1080, "a@b", "c/+d:e"))
                .hasToString("SOCKS5 proxy ::1:1080");
        assertThat(settings("1:a", TELEGRAM).proxyAddress()).isEmpty();
    }

    @Test
    void aNodeIsCalledAsItIsSetOrElseAsItsHost() throws Exception {
        assertThat(new NodeSettings("north-1").name()).isEqualTo("north-1");
        assertThat(new NodeSettings(null).name())
                .isEqualTo(InetAddress.getLocalHost().getHostName());
        for (String none : new String[] {"a/b", "a b", "x".repeat(101)}) {
            assertThatThrownBy(() -> new NodeSettings(none)).isInstanceOf(UnusableSetting.class);
        }
    }

    @Test
    void theTokenIsNotWrittenOut() {
        assertThat(settings("123:secret", TELEGRAM).toString()).doesNotContain("secret");
        assertThat(settings("123:secret", TELEGRAM).botId()).isEqualTo(123);
    }

    @Test
    void whatWasPreparedForWorkSaysThatItHasNoDemo(CapturedOutput output) {
        SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        try {
            assertThatThrownBy(() -> new SpringApplication(OnlySettings.class).run("--spring.profiles.active=sandbox"))
                    .isInstanceOf(UnusableSetting.class);
            assertThat(output).contains("starts in no demo profile").contains("mvn spring-boot:run");
        } finally {
            SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
        }
    }

    private static TelegramSettings settings(String token, URI address) {
        return new TelegramSettings(token, address, Duration.ofSeconds(50), 8, 256, null);
    }

    @EnableConfigurationProperties(TelegramSettings.class)
    static class OnlySettings {}
}
