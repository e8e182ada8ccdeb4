package app.linekeeper.domain.gateway.tkassa;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment at the bank's stand-in. */
final class PretendPayment {

    final String id;
    final String order;
    final long amount;
    final boolean recurrent;
    final String initiator;
    final Map<String, String> cancelled = new HashMap<>();
    long left;
    String status = "NEW";
    String error = "0";

    @Nullable
    String rebill;

    PretendPayment(String id, String order, long amount, boolean recurrent, String initiator) {
        this.id = id;
        this.order = order;
        this.amount = amount;
        this.left = amount;
        this.recurrent = recurrent;
        this.initiator = initiator;
    }

    boolean isPayable() {
        return (status.equals("NEW") || status.equals("FORM_SHOWED")) && !initiator.equals("R");
    }

    boolean isRefundable() {
        return status.equals("CONFIRMED") || status.equals("PARTIAL_REFUNDED");
    }
}
