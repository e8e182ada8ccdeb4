package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.payer.PayerKind;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an order with its acts from a row of {@link OrdersWithActs}. */
final class RowOfOrder {

    private RowOfOrder() {}

    static OrderForAct read(ResultSet row, Acting asking, Instant now) throws SQLException {
        UUID payer = row.getObject("payer_company", UUID.class);
        Money sum = sum(row);
        Refusal missing = conditions(row, sum).missing(asking).orElse(null);
        OrderActs acts = acts(row, missing == null, now);
        return new OrderForAct(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("order_number"),
                row.getString("client"),
                sum,
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                payer == null ? null : new CompanyId(payer),
                row.getString("payer_name"),
                acts,
                refusal(acts, missing));
    }

    private static Money sum(ResultSet row) throws SQLException {
        String paidBasis = row.getString("paid_basis");
        PriceBasis basis = paidBasis == null ? null : PriceBasis.valueOf(paidBasis);
        long paid = row.getLong(basis == null || basis.takesPartnerDiscount() ? "net_minor" : "after_term_minor");
        return new Money(paid - row.getLong("given_back_minor"), Currency.getInstance(row.getString("currency")));
    }

    private static ActConditions conditions(ResultSet row, Money sum) throws SQLException {
        String payerKind = row.getString("payer_kind");
        return new ActConditions(
                OrderState.valueOf(row.getString("state")),
                ActivationState.valueOf(row.getString("activation")),
                row.getObject("partner").equals(row.getObject("keeper")) ? null : row.getString("client"),
                payerKind == null ? null : PayingTerms.of(PayerKind.valueOf(payerKind)),
                sum,
                row.getObject("payer_company") == null
                        ? null
                        : new ActConditions.Payer(
                                row.getString("payer_name"), row.getBoolean("complete"), row.getString("requisites")));
    }

    /** @param mayHave whether nothing is missing but that days come */
    private static OrderActs acts(ResultSet row, boolean mayHave, Instant now) throws SQLException {
        List<String> parts = texts(row.getArray("parts"));
        UUID newest = row.getObject("act", UUID.class);
        ZoneId zone = Region.valueOf(row.getString("seller_region")).zone();
        OpenClosings open = OpenClosings.of(
                closings(row, zone), parts.stream().map(ActPart::new).toList(), LocalDate.ofInstant(now, zone));
        LocalDate next = mayHave ? open.next() : null;
        return new OrderActs(
                newest == null ? null : new DocumentId(newest),
                row.getString("document_number"),
                parts.size(),
                open.due().size(),
                next == null ? null : new NextAct(next, next.atStartOfDay(zone).toInstant()),
                row.getInt("awaited") == 1);
    }

    private static List<Closing> closings(ResultSet row, ZoneId zone) throws SQLException {
        String due = row.getString("acts_due");
        OffsetDateTime paidAt = row.getObject("paid_at", OffsetDateTime.class);
        if (due == null || paidAt == null) {
            return List.of();
        }
        List<PaidPeriod> periods =
                texts(row.getArray("periods")).stream().map(PaidPeriod::parse).toList();
        return Closing.of(ActsDue.valueOf(due), LocalDate.ofInstant(paidAt.toInstant(), zone), periods);
    }

    /** What is missing does not matter where there is an act and nothing to be had besides. */
    private static @Nullable Refusal refusal(OrderActs acts, @Nullable Refusal missing) {
        if (acts.inForce() > 0 && acts.due() == 0) {
            return null;
        }
        return missing == null && acts.due() == 0 && acts.next() != null
                ? Refusal.of(Reason.ACT_LATER).with("day", acts.next().day())
                : missing;
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(Object::toString)
                        .toList();
    }
}
