package app.linekeeper.domain.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {

    private final AddressRanges ranges =
            new AddressRanges(List.of("185.71.76.0/27", " 77.75.156.11", "2a02:5180::/32", ""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185.71.76.0",
                "185.71.76.31",
                "77.75.156.11",
                "2a02:5180::1",
                "2A02:5180:ffff::",
                "::ffff:77.75.156.11"
            })
    void anAddressOfARangeIsOne(String address) {
        assertThat(ranges.hold(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185.71.76.32",
                "185.71.75.255",
                "77.75.156.12",
                "2a02:5181::1",
                "::1",
                "",
                "?",
                "face.beef",
                "77.75.156.11 ",
                "77.75.156.11/32",
                "77.75.156",
                "077.75.156.011.1",
                "2a02:5180::1%eth0",
                "999.1.1.1",
                ":::::"
            })
    void whateverElseIsNone(String address) {
        assertThat(ranges.hold(address)).isFalse();
    }

    @Test
    void withoutARangeAnyAddressIsOne() {
        assertThat(new AddressRanges(List.of("")).hold("whatever")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "2a02::/129", "10.0.0"})
    void whatIsNoRangeIsRefusedAtOnce(String range) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AddressRanges(List.of(range)));
    }
}
