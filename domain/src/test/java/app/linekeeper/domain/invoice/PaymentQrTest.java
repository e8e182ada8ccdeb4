package app.linekeeper.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.shared.Money;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentQrTest {

    private static final Charset CYRILLIC_BYTES = Charset.forName("windows-1251");
    private static final String PURPOSE =
            "Оплата по счёту СН-26-000128-4 от 23.11.2026 за доступ к сервису. НДС не облагается";
    private static final Money SUM = Money.of("18595.20", "RUB");

    @Test
    void saysTheWholePaymentInTheOrderOfTheStandard() {
        assertThat(of("ООО «Линии связи»", "ПАО «Пример Банк»"))
                .isEqualTo("ST00012|Name=ООО «Линии связи»|PersonalAcc=40702810400000000225"
                        + "|BankName=ПАО «Пример Банк»|BIC=044525225|CorrespAcc=30101810400000000225"
                        + "|Sum=1859520|Purpose=" + PURPOSE + "|PayeeINN=7707083893|KPP=770701001");
    }

    @Test
    void namesTooLongForTheBlockAreWrittenInHalfAsManyBytes() {
        String name = "Общество с ограниченной ответственностью «Северо-Западное объединение интеграторов»";
        assertThat(of(name, "ПАО «Пример Банк», г. Санкт-Петербург"))
                .startsWith("ST00011|Name=" + name + "|PersonalAcc=");
    }

    @Test
    void namesThatFitNeitherWayAreShortened() {
        assertThat(of("Общество с ограниченной ответственностью «Қазақ атауы»", "ПАО «Банк»"))
                .startsWith("ST00012|Name=ООО «Қазақ атауы»|PersonalAcc=");
    }

    @Test
    void aNameIsShortenedBeforeItIsTorn() {
        assertThat(fields(of("ООО «Я»", "Публичное акционерное общество «Пример Банк», г. Москва")))
                .containsEntry("BankName", "ПАО «Пример Банк», г. Москва");
        assertThat(fields(of("ООО «Я»", "Филиал «Центральный» Банка «Пример Банк» (ПАО) в городе Москве")))
                .containsEntry("BankName", "Филиал «Центральный» Банка «Пример Банк» (ПАО");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.50", "1", "100.07", "9999999999999.99"})
    void kopecksAreKept(String sum) {
        Money money = Money.of(sum, "RUB");
        assertThat(fields(PaymentQr.of(seller("ООО «Я»", "Банк", "40702810400000000225"), money, PURPOSE)))
                .containsEntry("Sum", String.valueOf(money.minor()));
    }

    @Test
    void accountsAreWrittenWithoutTheirSpaces() {
        String code = PaymentQr.of(seller("ООО «Я»", "Банк", " 40702 810 4\u00A00000 0000225 "), SUM, PURPOSE);
        assertThat(fields(code)).containsEntry("PersonalAcc", "40702810400000000225");
    }

    @Test
    void whatPartsTheFieldsNeverStandsInOne() {
        assertThat(fields(of("ООО «Труба|Дело»|Name=Другой", "Банк|BIC=000000000")))
                .containsEntry("Name", "ООО «Труба/Дело»/Name=Другой")
                .containsEntry("BankName", "Банк/BIC=000000000")
                .containsEntry("BIC", "044525225")
                .hasSize(9);
    }

    @Test
    void thereIsNoneWhereNoBankReadsIt() {
        assertThat(PaymentQr.of(seller("ООО «Я»", "Банк", "40702810400000000225"), Money.of("1", "KZT"), PURPOSE))
                .isNull();
        assertThat(PaymentQr.of(seller("ООО «Я»", "Банк", null), SUM, PURPOSE)).isNull();
        assertThat(PaymentQr.of(seller("ООО «Я»", null, "40702810400000000225"), SUM, PURPOSE))
                .isNull();
        assertThat(PaymentQr.of(seller("ООО «Я»", "Банк", "4070281040000000022"), SUM, PURPOSE))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whateverTheNamesItFitsAndSaysTheSame(String name, String bank) {
        String code = of(name, bank);
        Charset charset = code.startsWith("ST00011") ? CYRILLIC_BYTES : StandardCharsets.UTF_8;
        int added = code.indexOf("|Sum=");

        assertThat(code.getBytes(charset)).hasSizeLessThanOrEqualTo(360);
        assertThat(code.substring(0, added).getBytes(charset)).hasSizeLessThanOrEqualTo(300);
        assertThat(new String(code.getBytes(charset), charset)).isEqualTo(code);
        assertThat(fields(code))
                .containsOnlyKeys(
                        "Name", "PersonalAcc", "BankName", "BIC", "CorrespAcc", "Sum", "Purpose", "PayeeINN", "KPP")
                .containsEntry("Sum", "1859520")
                .containsEntry("Purpose", PURPOSE)
                .hasEntrySatisfying(
                        "Name", said -> assertThat(said).isNotBlank().hasSizeLessThanOrEqualTo(160))
                .hasEntrySatisfying(
                        "BankName", said -> assertThat(said).isNotBlank().hasSizeLessThanOrEqualTo(45));
    }

    private static Stream<String[]> names() {
        Random random = new Random(56042);
        String signs = "АБВабвгдеёжЁ «»\"'|-—№.,()ӘғҚңӨұҮһІabcXYZ0123456789&=";
        return Stream.generate(() -> new String[] {name(random, signs, 300), name(random, signs, 120)})
                .limit(500);
    }

    private static String name(Random random, String signs, int longest) {
        StringBuilder name = new StringBuilder("Я");
        // half of the names in letters that windows-1251 knows, too
        String chosen = random.nextBoolean() ? signs : signs.replaceAll("[ӘғҚңӨұҮһІ]", "");
        random.ints(random.nextInt(longest), 0, chosen.length()).forEach(i -> name.append(chosen.charAt(i)));
        return name.toString();
    }

    private static Map<String, String> fields(@Nullable String code) {
        assertThat(code).isNotNull().matches("(?s)ST0001[12]\\|.*");
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : code.substring(8).split("\\|", -1)) {
            String[] keyAndSaid = field.split("=", 2);
            assertThat(fields.put(keyAndSaid[0], keyAndSaid[1])).as(field).isNull();
        }
        return fields;
    }

    private static String of(String name, String bank) {
        return PaymentQr.of(seller(name, bank, "40702810400000000225"), SUM, PURPOSE);
    }

    private static SellerRequisites seller(String name, @Nullable String bank, @Nullable String account) {
        return new SellerRequisites(
                name,
                "7707083893",
                "770701001",
                null,
                "Москва",
                null,
                bank,
                "044 525 225",
                account,
                "30101810400000000225",
                null,
                null,
                "Директор",
                "Соколова М. П.");
    }
}
