package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.pricing.QuotedLine;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One order as its screens show it, in the names that people know.
 *
 * @param clientLeft whether the client is no longer the partner's: then it can be neither opened nor ordered for
 * @param quotedUntil until when the price holds (rule 10); the present moment for a price of today that nothing stored
 * @param partnerPays the price from a wallet
 * @param inBonuses the price in bonuses
 * @param paidAt null until paid
 * @param paidBasis null until paid
 * @param payer who paid; null until paid
 * @param paidWay the name of the way the money came; null until paid
 * @param payerName the name of the company that paid; null until paid, and where no company did
 * @param paidBy the name of the member who paid; null until paid, and where no member did
 * @param awaited the id of the invoice that it waits by, which has not lapsed; null for none
 * @param givenBack what of it came back; zero for nothing
 * @param rows at least one
 */
public record OrderCard(
        OrderId id,
        String number,
        ClientId client,
        String clientName,
        boolean clientLeft,
        OrderState state,
        ActivationState activation,
        Instant placedAt,
        Instant quotedUntil,
        Money partnerPays,
        Money inBonuses,
        @Nullable Instant paidAt,
        @Nullable PriceBasis paidBasis,
        @Nullable Payer payer,
        @Nullable String paidWay,
        @Nullable String payerName,
        @Nullable String paidBy,
        @Nullable UUID awaited,
        Money givenBack,
        List<Row> rows) {

    /**
     * One line of the order.
     *
     * @param line null while one that was bought is not active yet
     * @param lineNumber null while one that was bought is not active yet
     * @param activation whether it runs, or was called off or refunded
     * @param end the last day it is paid for by this order, inclusive; null while it does not run
     * @param endIfPaidNow the last day it would be paid for, inclusive; null unless the order waits to be paid for a
     *     client of the partner
     * @param renewsByItself whether it is renewed by itself from now on
     */
    public record Row(
            OrderLineKind kind,
            @Nullable LineId line,
            @Nullable String lineNumber,
            String lineName,
            int months,
            List<String> channels,
            LinePrice price,
            ActivationState activation,
            @Nullable LocalDate end,
            @Nullable LocalDate endIfPaidNow,
            boolean renewsByItself) {

        private Row at(QuotedLine quoted) {
            return new Row(
                    kind,
                    line,
                    lineNumber,
                    lineName,
                    months,
                    quoted.wanted().channels().stream().map(PricedChannel::name).toList(),
                    quoted.price(),
                    activation,
                    end,
                    quoted.newEnd(),
                    renewsByItself);
        }
    }

    public OrderCard {
        rows = List.copyOf(rows);
    }

    /** The same order as this quote prices it at this moment, line by line. */
    OrderCard at(Quote quote, Instant now) {
        List<Row> priced = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            priced.add(rows.get(i).at(quote.lines().get(i)));
        }
        return new OrderCard(
                id,
                number,
                client,
                clientName,
                clientLeft,
                state,
                activation,
                placedAt,
                now,
                quote.total(PriceBasis.PARTNER_PAYS),
                quote.total(PriceBasis.BONUSES),
                paidAt,
                paidBasis,
                payer,
                paidWay,
                payerName,
                paidBy,
                awaited,
                givenBack,
                priced);
    }

    public boolean isPlaced() {
        return state == OrderState.PLACED;
    }

    public boolean isPaid() {
        return state == OrderState.PAID;
    }

    /** Whether every line of it that could be had runs. */
    public boolean isActive() {
        return activation == ActivationState.ACTIVE || activation == ActivationState.PARTLY;
    }

    /** Whether it was paid and none of its lines is left: the money came back. */
    public boolean isCalledOff() {
        return activation == ActivationState.CALLED_OFF || activation == ActivationState.REFUNDED;
    }

    /** Whether money for lines that ran was given back before they were used (rule 22). */
    public boolean isRefunded() {
        return rows.stream().anyMatch(row -> row.activation() == ActivationState.REFUNDED);
    }

    /** What was paid, or is to be paid by the partner. */
    public Money sum() {
        return price(Objects.requireNonNullElse(paidBasis, PriceBasis.PARTNER_PAYS));
    }

    /** What it costs by who pays with what. */
    public Money price(PriceBasis basis) {
        return basis.takesPartnerDiscount() ? partnerPays : inBonuses;
    }
}
