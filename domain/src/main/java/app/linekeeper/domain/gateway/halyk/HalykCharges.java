package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.shared.Money;
import java.util.Optional;

/** Charges saved cards while nobody is there, each number once: it is looked for before, and what it came to afterwards. */
final class HalykCharges {

    private final HalykApi api;

    HalykCharges(HalykApi api) {
        this.api = api;
    }

    PaymentBegun charge(ChargeSaved charge) {
        String number = String.valueOf(charge.attempt().number());
        Optional<HalykTransaction> known = api.find(number);
        if (known.isPresent()) {
            return new PaymentBegun.Charged(known.get().snapshot());
        }
        ProviderAnswer answer = api.charge(charge);
        if (answer.json().path("secure3D").isObject()) {
            return new PaymentBegun.Charged(unconfirmed(number, charge.sum()));
        }
        Optional<HalykTransaction> found = api.find(number);
        if (found.isEmpty() && !answer.isOk()) {
            return HalykDecline.refused(answer);
        }
        return new PaymentBegun.Charged(found.map(HalykTransaction::snapshot)
                .orElseGet(() ->
                        PaymentSnapshot.of(new GatewayPayment(number), number, PaymentStatus.PENDING, charge.sum())));
    }

    /** The bank wants to see the payer, who is not there: nobody goes on with it, and nothing is taken. */
    private static PaymentSnapshot unconfirmed(String number, Money sum) {
        return new PaymentSnapshot(
                new GatewayPayment(number),
                number,
                PaymentStatus.CANCELED,
                sum,
                Money.zero(sum.currency()),
                new Decline(Decline.Kind.NOT_CONFIRMED, "3D"),
                null,
                null);
    }
}
