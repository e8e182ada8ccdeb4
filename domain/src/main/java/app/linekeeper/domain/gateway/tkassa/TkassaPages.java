package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.StartPayment;

/** Leads payers to the form. */
final class TkassaPages {

    private final TkassaOpening opening;
    private final TkassaPayments payments;

    TkassaPages(TkassaOpening opening, TkassaPayments payments) {
        this.opening = opening;
        this.payments = payments;
    }

    /** Of an attempt that is known already, the page is lost: it is closed, unless somebody is paying on it, and another opened. */
    PaymentBegun start(StartPayment payment) {
        TkassaOrders.Newest newest = payments.newest(payment.attempt());
        if (newest.payment().isEmpty()) {
            return open(newest.name(), payment);
        }
        TkassaAnswer known = newest.payment().get();
        PaymentSnapshot stands =
                known.status().isUntouched() ? payments.cancel(known.payment()) : payments.fetch(known.payment());
        boolean isClosed = stands.status() == PaymentStatus.CANCELED && stands.decline() == null;
        return isClosed ? open(newest.next(), payment) : new PaymentBegun.Charged(stands);
    }

    private PaymentBegun open(String order, StartPayment payment) {
        TkassaAnswer opened = opening.open(order, payment);
        if (!opened.isDone()) {
            return new PaymentBegun.NotAccepted(TkassaDeclines.of(opened.code()), opened.words());
        }
        return new PaymentBegun.Page(opened.payment(), opened.page());
    }
}
