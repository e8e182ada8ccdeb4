package app.linekeeper.domain.overview.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.overview.week.PaidWeeks;
import app.linekeeper.domain.overview.week.WeeklyOverview;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WeeklyPictureTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 21);
    private static final List<Integer> NONE = Collections.nCopies(8, 0);

    private final WeeklyPicture drawing = new WeeklyPicture();

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePictureFitsATelephoneAndIsSmall(Language language) throws IOException {
        Picture picture = drawing.of(everyWay("RUB"), language);
        BufferedImage image = image(picture);
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(1080);
        assertThat(picture.bytes()).hasSizeLessThan(200_000);
        assertThat(edges(image)).as("nothing is cut off").containsOnly(Color.WHITE.getRGB());
        assertThat(drawing.of(everyWay("RUB"), language).bytes()).isEqualTo(picture.bytes());
    }

    @Test
    void barsGrowWithWhatTheyStandFor() throws IOException {
        int fewer = pixels(overview(List.of(4, 4, 0, 0, 0, 0, 0, 0)), Palette.LINES);
        int more = pixels(overview(List.of(4, 4, 4, 4, 0, 0, 0, 0)), Palette.LINES);
        assertThat(more).isBetween(fewer * 2 - fewer / 50, fewer * 2 + fewer / 50);
        assertThat(pixels(overview(NONE), Palette.LINES)).isZero();
    }

    @Test
    void everyWayHasAColourOfItsOwnInBarsAndLegend() throws IOException {
        WeeklyOverview all = everyWay("RUB");
        for (PaidWeeks way : all.paid()) {
            assertThat(pixels(all, Palette.of(way))).as(way.way()).isGreaterThan(1_000);
            assertThat(pixels(overview(NONE), Palette.of(way))).as(way.way()).isZero();
        }
        assertThat(all.paid().stream().map(Palette::of)).doesNotHaveDuplicates();
    }

    /** Red, green or blue is seen as these parts of all three: Viénot, Brettel and Mollon, rounded. */
    @ParameterizedTest
    @CsvSource({
        "0.567, 0.433, 0.558, 0.442, 0.242, 0.758",
        "0.625, 0.375, 0.700, 0.300, 0.300, 0.700",
        "0.950, 0.050, 0.000, 0.433, 0.475, 0.525"
    })
    void whoeverDoesNotSeeAColourTellsTheWaysApart(double rr, double rg, double gr, double gg, double bg, double bb) {
        List<double[]> seen = everyWay("RUB").paid().stream()
                .map(Palette::of)
                .map(color -> new double[] {
                    rr * color.getRed() + rg * color.getGreen(),
                    gr * color.getRed() + gg * color.getGreen() + (1 - gr - gg) * color.getBlue(),
                    bg * color.getGreen() + bb * color.getBlue()
                })
                .toList();
        for (int one = 0; one < seen.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(distance(seen.get(one), seen.get(other)))
                        .as("%s and %s", PaidWeeks.WAYS.get(one), PaidWeeks.WAYS.get(other))
                        .isGreaterThan(40);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFontsHaveEverySignThatIsWritten(Language language) {
        Words words = Words.strict();
        Stream<String> written = Stream.of("RUB", "KZT", "USD")
                .flatMap(currency -> Stream.of(Unit.values())
                        .map(unit -> words.plain(
                                Text.of("week.money_title")
                                        .with("unit", unit.name())
                                        .with("currency", currency),
                                language)));
        List<String> all = new ArrayList<>(written.toList());
        all.add(drawing.of(everyWay("KZT"), language).alt());
        all.add(drawing.of(overview(NONE), language).alt());
        PaidWeeks.WAYS.forEach(way -> all.add(words.plain(Text.of("week.way").with("way", way), language)));
        all.addAll(new Tongue(words, language).weeksFrom(LocalDate.of(2026, 3, 30)));
        for (Lettering lettering : Lettering.values()) {
            assertThat(all)
                    .as("%s", lettering)
                    .allMatch(words1 -> lettering.of(30).canDisplayUpTo(words1.replace("\n", "")) == -1);
        }
    }

    @Test
    void whatIsToBeSeenIsSaidInWordsToo() {
        Picture picture = drawing.of(
                new WeeklyOverview(
                        "North",
                        MONDAY,
                        List.of(4, 0, 12, 0, 0, 0, 0, 0),
                        0,
                        List.of(paid("wallet", "RUB", 0, 0, 0, 0, 0, 0, 15_400, 35_760)),
                        Money.of("0", "RUB"),
                        List.of()),
                Language.EN);
        assertThat(picture.alt())
                .isEqualTo("Lines that end, by week: 21 Dec – 4; 04 Jan – 12\n"
                        + "Paid by week, thousand ₽: 07 Dec – 15.4; 14 Dec – 35.8");
        assertThat(drawing.of(overview(NONE), Language.EN).alt())
                .isEqualTo("Lines: none end within 8 weeks\nNothing was paid in 8 weeks");
    }

    @ParameterizedTest
    @CsvSource({
        "9999.00, ONES, 9999",
        "10000.00, THOUSANDS, 10.0",
        "9999999.00, THOUSANDS, 10000.0",
        "10000000.00, MILLIONS, 10.0"
    })
    void largeSumsAreWrittenInThousandsAndMillions(String sum, Unit unit, String written) {
        assertThat(Unit.of(Money.of(sum, "RUB"))).isEqualTo(unit);
        assertThat(unit.rounded(Money.of(sum, "RUB"))).hasToString(written);
    }

    private int pixels(WeeklyOverview overview, Color color) throws IOException {
        BufferedImage image = image(drawing.of(overview, Language.RU));
        return (int) IntStream.of(image.getRGB(0, 0, 1080, 1080, null, 0, 1080))
                .filter(pixel -> pixel == color.getRGB())
                .count();
    }

    private static List<Integer> edges(BufferedImage image) {
        return IntStream.range(0, 1080)
                .boxed()
                .flatMap(i ->
                        Stream.of(image.getRGB(i, 0), image.getRGB(i, 1079), image.getRGB(0, i), image.getRGB(1079, i)))
                .distinct()
                .toList();
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (one[i] - other[i]) * (one[i] - other[i]))
                .sum());
    }

    private static BufferedImage image(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static WeeklyOverview overview(List<Integer> ending) {
        return new WeeklyOverview("North", MONDAY, ending, 0, List.of(), Money.of("0", "USD"), List.of());
    }

    private static WeeklyOverview everyWay(String currency) {
        List<PaidWeeks> paid = PaidWeeks.WAYS.stream()
                .map(way -> paid(way, currency, 3_000, 5_000, 2_000, 4_000, 6_000, 1_500, 3_000, 9_000))
                .toList();
        return new WeeklyOverview(
                "North", MONDAY, List.of(4, 7, 0, 12, 3, 1, 9, 2), 3, paid, Money.of("3250.00", currency), List.of());
    }

    private static PaidWeeks paid(String way, String currency, long... major) {
        return new PaidWeeks(
                way,
                LongStream.of(major)
                        .mapToObj(sum -> new Money(sum * 100, Currency.getInstance(currency)))
                        .toList());
    }
}
