package app.linekeeper.domain.order;

import app.linekeeper.domain.partner.PartnerState;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayerKind;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the cards of orders as they are stored. */
@Component
class StoredCards {

    private static final String ORDER = """
            select o.id, o.order_number, o.partner, o.client, c.name as client_name,
                c.partner as keeper, p.state as partner_state, o.state, o.activation, o.placed_at,
                o.quoted_until, o.net_minor, o.after_term_minor, o.currency, o.paid_at, o.paid_basis,
                (select i.id from invoice i where i.order_id = o.id and i.state in ('ISSUED', 'PART_PAID')
                    and i.valid_until >= ?
                    order by i.issued_at desc limit 1) as awaited
            from line_order o join partner p on p.id = o.partner join client_account c on c.id = o.client
            where o.id = ?
            """;

    /** Asked for only where something was paid: mostly a card is of an order that waits. */
    private static final String PAYMENT = """
            select payment.way, payment.payer_kind, payment.payer_id, payer.name as payer_name, person.name as paid_by,
                sum(payment.given_back_minor) over () as given_back_minor
            from payment left join company payer on payer.id =
                    case when payment.payer_kind in ('PARTNER_COMPANY', 'CLIENT_COMPANY', 'ORGANISATION_BY_CARD') then payment.payer_id end
                left join member on member.id =
                    case when payment.paid_by_kind = 'MEMBER' then cast(payment.paid_by_id as uuid) end
                left join person on person.id = member.person
            where payment.order_id = ? order by payment.paid_at desc limit 1
            """;

    private final PlainQueries queries;
    private final StoredRows rows;
    private final Clock clock;

    StoredCards(PlainQueries queries, StoredRows rows, Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.clock = clock;
    }

    /** With what the present transaction has changed; needs a transaction. */
    Optional<StoredCard> find(OrderId id) {
        List<OrderCard.Row> ordered = rows.of(id);
        boolean isPaid = ordered.stream().anyMatch(row -> row.activation() != ActivationState.NOT_DUE);
        Payment payment = isPaid ? payment(id) : Payment.NONE;
        return queries.sql(ORDER)
                .param(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(id.value())
                .query((row, number) -> new StoredCard(
                        new PartnerId(row.getObject("partner", UUID.class)),
                        PartnerState.SUSPENDED.name().equals(row.getString("partner_state")),
                        card(row, payment, ordered)))
                .optional();
    }

    /** By whom, and what came back of it. */
    private record Payment(
            @Nullable Payer payer,
            @Nullable String way,
            @Nullable String name,
            @Nullable String by,
            long givenBackMinor) {

        static final Payment NONE = new Payment(null, null, null, null, 0);
    }

    private Payment payment(OrderId id) {
        return queries.sql(PAYMENT)
                .param(id.value())
                .query((row, number) -> new Payment(
                        Payer.of(PayerKind.valueOf(row.getString("payer_kind")), row.getObject("payer_id", UUID.class)),
                        row.getString("way"),
                        row.getString("payer_name"),
                        row.getString("paid_by"),
                        row.getLong("given_back_minor")))
                .optional()
                .orElse(Payment.NONE);
    }

    private static OrderCard card(ResultSet row, Payment payment, List<OrderCard.Row> ordered) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        String basis = row.getString("paid_basis");
        return new OrderCard(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("order_number"),
                new ClientId(row.getObject("client", UUID.class)),
                row.getString("client_name"),
                !row.getObject("partner").equals(row.getObject("keeper")),
                OrderState.valueOf(row.getString("state")),
                ActivationState.valueOf(row.getString("activation")),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getObject("quoted_until", OffsetDateTime.class).toInstant(),
                new Money(row.getLong("net_minor"), currency),
                new Money(row.getLong("after_term_minor"), currency),
                instant(row.getObject("paid_at", OffsetDateTime.class)),
                basis == null ? null : PriceBasis.valueOf(basis),
                payment.payer(),
                payment.way(),
                payment.name(),
                payment.by(),
                row.getObject("awaited", UUID.class),
                new Money(payment.givenBackMinor(), currency),
                ordered);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
