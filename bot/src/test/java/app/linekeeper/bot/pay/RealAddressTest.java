package app.linekeeper.bot.pay;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.settings.PaySettings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RealAddressTest {

    private final RealAddress addresses =
            new RealAddress(new PaySettings(null, "127.0.0.1", List.of("127.0.0.1", "10.0.0.0/8", "::1"), 1, 1));
    private final RealAddress alone = new RealAddress(new PaySettings(null, "127.0.0.1", List.of(), 1, 1));

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 203.0.113.7, 203.0.113.7",
        "127.0.0.1, '203.0.113.9, 203.0.113.7', 203.0.113.7",
        "127.0.0.1, '203.0.113.7, 10.1.2.3', 203.0.113.7",
        "::1, 2001:db8::7, 2001:db8:0:0:0:0:0:7",
        "203.0.113.1, 127.0.0.1, 203.0.113.1",
        "127.0.0.1, pay.example.org, 127.0.0.1",
        "127.0.0.1, 999.1.1.1, 127.0.0.1",
        "127.0.0.1, '', 127.0.0.1",
        "10.1.2.3, '203.0.113.9, nonsense', 10.1.2.3"
    })
    void whatAProxyThatIsTrustedSaysIsBelievedAndNothingElse(String connected, String said, String real) {
        assertThat(addresses.of(request(connected, said))).isEqualTo(real);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 203.0.113.7", "203.0.113.1, 127.0.0.1"})
    void whereNoProxyIsTrustedTheConnectionCounts(String connected, String said) {
        assertThat(alone.of(request(connected, said))).isEqualTo(connected);
    }

    private static MockHttpServletRequest request(String connected, String said) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(connected);
        request.addHeader("X-Forwarded-For", said);
        return request;
    }
}
