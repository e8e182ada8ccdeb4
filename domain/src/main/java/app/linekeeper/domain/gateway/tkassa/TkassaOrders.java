package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.GatewayAway;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The orders of an attempt. T-Kassa does not show a page again, so that a payment whose page got lost is cancelled, and another
 * is opened as the attempt's next order; there is never more than one that can be paid.
 */
final class TkassaOrders {

    /** Pages of one attempt that may get lost. */
    private static final int MOST = 20;

    private static final Pattern FURTHER = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})-\\d+");

    private final TkassaApi api;

    TkassaOrders(TkassaApi api) {
        this.api = api;
    }

    /**
     * The newest of an attempt's.
     *
     * @param name of the order, by which it is looked for
     * @param payment the one that got furthest, if there is any
     * @param next the name of the order after it
     */
    record Newest(String name, Optional<TkassaAnswer> payment, String next) {}

    Newest of(AttemptRef attempt) {
        Newest newest = named(attempt, 1);
        for (int order = 2; order <= MOST && isCanceled(newest); order++) {
            Newest after = named(attempt, order);
            if (after.payment().isEmpty()) {
                return newest;
            }
            newest = after;
        }
        return newest;
    }

    /** Of whatever order, the one of its payments that got furthest, which alone says why it was declined. */
    Optional<TkassaAnswer> furthest(String order) {
        TkassaAnswer found = api.call("CheckOrder", Map.of("OrderId", order));
        if (!found.isDone() && !found.isUnknown()) {
            throw new GatewayAway("tkassa does not say what became of an order: " + found.words());
        }
        return found.payments()
                .filter(TkassaAnswer::hasPayment)
                .max(Comparator.comparing(payment -> reached(payment.status())));
    }

    /** The attempt that an order is of. */
    static String attemptOf(String order) {
        return FURTHER.matcher(order).replaceFirst("$1-$2-$3-$4-$5");
    }

    private Newest named(AttemptRef attempt, int number) {
        String name = name(attempt, number);
        return new Newest(name, furthest(name), name(attempt, number + 1));
    }

    /** At most 36 characters, of which an id has all. */
    private static String name(AttemptRef attempt, int number) {
        String id = attempt.id().toString();
        return number == 1 ? id : id.replace("-", "") + "-" + number;
    }

    private static boolean isCanceled(Newest newest) {
        return newest.payment()
                .filter(payment -> payment.status() == TkassaStatus.CANCELED)
                .isPresent();
    }

    private static int reached(TkassaStatus status) {
        return switch (status.meaning()) {
            case SUCCEEDED -> 4;
            case AUTHORIZED -> 3;
            case PENDING -> 2;
            default -> status.isDeclined() ? 1 : 0;
        };
    }
}
