package app.linekeeper.domain.gateway.halyk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.http.ProviderJson;
import app.linekeeper.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalykTransactionTest {

    @ParameterizedTest
    @CsvSource({
        "CHARGE, SUCCEEDED",
        "REFUND, SUCCEEDED",
        "AUTH, AUTHORIZED",
        "NEW, PENDING",
        "3D, PENDING",
        "whatever comes next year, PENDING",
        "REJECT, CANCELED",
        "FAILED, CANCELED",
        "CANCEL, CANCELED",
        "CANCEL_OLD, CANCELED"
    })
    void eachStateIsRead(String name, PaymentStatus status) {
        assertThat(read("{'statusName':'" + name + "','amount':12.22,'currency':'KZT'}", false)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aTransactionOfAnAnswerThatRejectsIsNoPaymentWhateverElseItSays() {
        assertThat(read("{'statusName':'CHARGE','amount':12.22}", true).status())
                .isEqualTo(PaymentStatus.CANCELED);
    }

    @Test
    void whatWentBackIsWhatIsMissingOfWhatThereWas() {
        PaymentSnapshot half =
                read("{'statusName':'CHARGE','amount':12.22,'payoutAmount':10,'orgAmount':22.22}", false);
        assertThat(half.sum()).isEqualTo(tenge("22.22"));
        assertThat(half.refunded()).isEqualTo(tenge("10"));

        PaymentSnapshot all = read("{'statusName':'REFUND','amount':22.22}", false);
        assertThat(all.sum()).isEqualTo(tenge("22.22"));
        assertThat(all.refunded()).isEqualTo(tenge("22.22"));
    }

    @ParameterizedTest
    @CsvSource({"484, NO_MONEY", "473, NOT_CONFIRMED", "485, CARD_EXPIRED", "483, CARD_REFUSED", "462, OTHER"})
    void whyNothingWasTakenIsReadFromItsCode(String code, Decline.Kind kind) {
        PaymentSnapshot declined = read("{'statusName':'FAILED','amount':1,'reasonCode':'" + code + "'}", false);
        assertThat(declined.decline()).isEqualTo(new Decline(kind, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'statusName':'CHARGE','amount':12.225}",
                "{'statusName':'CHARGE','amount':'much'}",
                "{'statusName':'CHARGE','amount':12.22,'currency':'USD'}"
            })
    void aSumThatIsNoneIsNotGuessed(String json) {
        assertThatThrownBy(() -> read(json, false)).isInstanceOf(GatewayAway.class);
    }

    private static PaymentSnapshot read(String json, boolean isRejected) {
        return HalykTransaction.read("1000001", ProviderJson.read(json.replace('\'', '"')), isRejected)
                .snapshot();
    }

    private static Money tenge(String major) {
        return Money.of(major, "KZT");
    }
}
