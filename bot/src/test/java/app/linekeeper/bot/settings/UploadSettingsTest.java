package app.linekeeper.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class UploadSettingsTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdef0123456789abcde", "0123456789abcdef 0123456789abcdef"})
    void aPortWithoutATokenThatNobodyGuessesIsRefusedAndTheTokenNotRepeated(String token) {
        assertThatThrownBy(() -> settings(9090, token))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("linekeeper.upload.token")
                .extracting(Throwable::toString)
                .asString()
                .doesNotContain("0123456789abcdef");
    }

    @Test
    void whereNoPortIsSetNoTokenIsNeeded() {
        assertThat(settings(null, null).port()).isNull();
        assertThat(settings(9090, TOKEN).toString()).doesNotContain(TOKEN);
    }

    @Test
    void whatCannotWorkIsRefused() {
        assertThatThrownBy(() -> settings(-1, TOKEN)).isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> settings(65_536, TOKEN)).isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> settings(DataSize.ofMegabytes(97), 10, Duration.ofMinutes(2)))
                .isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> settings(DataSize.ofMegabytes(1), 0, Duration.ofMinutes(2)))
                .isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> settings(DataSize.ofMegabytes(1), 10, Duration.ZERO))
                .isInstanceOf(UnusableSetting.class);
    }

    private static UploadSettings settings(@Nullable Integer port, @Nullable String token) {
        return new UploadSettings(port, "127.0.0.1", token, DataSize.ofMegabytes(96), 10, Duration.ofMinutes(2));
    }

    private static UploadSettings settings(DataSize largest, int perMinute, Duration within) {
        return new UploadSettings(9090, "127.0.0.1", TOKEN, largest, perMinute, within);
    }
}
