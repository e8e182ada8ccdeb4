package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import java.util.Map;
import java.util.Optional;

/**
 * Charges saved cards by {@code Charge}. There is no safe way to repeat it: an attempt of which a payment exists is not charged,
 * though the payment be new.
 */
final class TkassaCharges {

    private final TkassaApi api;
    private final TkassaOpening opening;
    private final TkassaPayments payments;

    TkassaCharges(TkassaApi api, TkassaOpening opening, TkassaPayments payments) {
        this.api = api;
        this.opening = opening;
        this.payments = payments;
    }

    PaymentBegun charge(ChargeSaved charge) {
        Optional<PaymentSnapshot> known = payments.find(charge.attempt());
        if (known.isPresent()) {
            return new PaymentBegun.Charged(known.get());
        }
        TkassaAnswer opened = opening.open(charge.attempt().id().toString(), charge);
        if (!opened.isDone()) {
            return new PaymentBegun.NotAccepted(TkassaDeclines.of(opened.code()), opened.words());
        }
        TkassaAnswer charged =
                api.call("Charge", Map.of("PaymentId", opened.payment().id(), "RebillId", charge.token()));
        return new PaymentBegun.Charged(
                charged.isDone() ? payments.fetch(opened.payment()) : refused(opened, charged.code()));
    }

    /** A refusal leaves some payments new; nobody can pay those, and they are closed. */
    private PaymentSnapshot refused(TkassaAnswer opened, String code) {
        PaymentSnapshot stands = payments.cancel(opened.payment());
        Decline decline = stands.status() == PaymentStatus.CANCELED ? TkassaDeclines.of(code) : stands.decline();
        return new PaymentSnapshot(
                stands.payment(),
                stands.attempt(),
                stands.status(),
                stands.sum(),
                stands.refunded(),
                decline,
                stands.kept(),
                stands.payer());
    }
}
