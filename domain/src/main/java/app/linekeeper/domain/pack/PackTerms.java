package app.linekeeper.domain.pack;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of packs.
 *
 * @param keptFor how long the files of a pack are kept after it was made
 * @param largestPart how large a file may be before another part begins
 */
@ConfigurationProperties("linekeeper.packs")
public record PackTerms(
        @DefaultValue("7d") Duration keptFor,
        @DefaultValue("45MB") DataSize largestPart) {

    private static final DataSize MOST_OF_TELEGRAM = DataSize.ofMegabytes(47);

    public PackTerms {
        if (keptFor.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("linekeeper.packs.kept-for must be at least a day");
        }
        if (largestPart.toBytes() <= 0 || largestPart.compareTo(MOST_OF_TELEGRAM) > 0) {
            throw new IllegalArgumentException("linekeeper.packs.largest-part must be within " + MOST_OF_TELEGRAM);
        }
    }
}
