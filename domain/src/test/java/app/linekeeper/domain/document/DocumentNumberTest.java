package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.shared.LookAlikes;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentNumberTest {

    @Test
    void aNumberIsItsSeriesAndItsPlace() {
        assertThat(DocumentNumber.of("MK-AC-26", 2026, 128, false).printed()).isEqualTo("MK-AC-26-000128");
        assertThat(DocumentNumber.of("AC-26", 2026, 1_000_000, false).printed()).isEqualTo("AC-26-1000000");
    }

    @Test
    void aCheckedNumberEndsWithADigitOverItsYearAndPlace() {
        assertThat(DocumentNumber.of("M7-CH-26", 2026, 128, true).printed())
                .isEqualTo("M7-CH-26-000128-" + DammDigit.of("26000128"));
        assertThat(IntStream.range(2030, 2040)
                        .mapToObj(
                                year -> DocumentNumber.of("CH", year, 128, true).printed())
                        .map(printed -> printed.charAt(printed.length() - 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyNumberCanBeTypedOnARussianAndOnAnEnglishKeyboard() {
        for (DocumentType type : DocumentType.values()) {
            for (Language language : Language.values()) {
                assertThat(LookAlikes.unlike(Words.standard().plain(type.series(2026), language)))
                        .as("%s in %s", type, language)
                        .isEmpty();
            }
        }
    }

    @Test
    void aSellerTakesNoPrefixThatOneKeyboardHasNot() {
        for (String prefix : List.of("ЛП", "LK", "Я")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> seller(prefix))
                    .withMessageContaining(prefix);
        }
        assertThat(seller("МР").documentPrefix()).isEqualTo("МР");
        assertThat(seller("7").documentPrefix()).isEqualTo("7");
    }

    private static Seller seller(String prefix) {
        SellerRequisites requisites = new SellerRequisites(
                "Lines", "1", null, null, "Moscow", null, null, null, null, null, null, null, "Director", "A. B.");
        return new Seller(SellerId.next(), Region.RUSSIA, Currency.getInstance("RUB"), requisites, prefix);
    }
}
