package app.linekeeper.domain.gateway.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTermsTest {

    @Test
    void aRateIsNamedByItsNumberInTheLaw() {
        assertThat(Vat.of(1).word()).isEqualTo("none");
        assertThat(Vat.of(4).word()).isEqualTo("vat20");
        assertThat(Vat.of(7).word()).isEqualTo("vat5");
        assertThat(Vat.of(11).word()).isEqualTo("vat22");
        assertThat(Vat.of(12).word()).isEqualTo("vat122");
        assertThat(Vat.of(12).code()).isEqualTo(12);
        assertThat(Taxation.USN_INCOME.code()).isEqualTo(2);
        assertThat(Taxation.PATENT.code()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void aRateThatTheLawDoesNotKnowIsRefusedAtOnce(int code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptTerms(Taxation.OSN, code, ReceiptTerms.Mode.FULL_PAYMENT))
                .withMessageContaining("linekeeper.gateways.receipt.vat-code");
    }

    @Test
    void thePriceTimesTheQuantityIsTheTotalToTheKopeck() {
        Receipt receipt = new Receipt(
                "a@example.org", List.of(item(3, "10.00"), item(3, "9.99"), item(1, "0.01"), item(7, "100.00")));

        assertThat(ReceiptLine.of(receipt))
                .extracting(ReceiptLine::quantity, line -> line.price().toString())
                .containsExactly(
                        tuple(1, "10.00 RUB"), tuple(3, "3.33 RUB"), tuple(1, "0.01 RUB"), tuple(1, "100.00 RUB"));
        assertThat(ReceiptLine.of(receipt))
                .allSatisfy(
                        line -> assertThat(line.price().times(line.quantity())).isEqualTo(line.total()));
    }

    private static Receipt.Item item(int quantity, String total) {
        return new Receipt.Item("Line", quantity, Money.of(total, "RUB"));
    }
}
