package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an order must be for an act (rule 27). */
final class ActConditions {

    private ActConditions() {}

    /** The first condition that is missing, with the way out for whoever asks; empty if an act can be made. */
    static Optional<Refusal> missing(Acting asking, Order order, @Nullable Company payer) {
        if (order.state() == OrderState.CANCELLED) {
            return Optional.of(Refusal.of(Reason.ACT_CANCELLED));
        } else if (!order.isPaid()) {
            return Optional.of(Refusal.of(Reason.ACT_UNPAID)
                    .with("sum", order.total(PriceBasis.PARTNER_PAYS))
                    .with("pays", asking.may(Permission.PAY) ? "SELF" : "OTHERS"));
        } else if (payer == null || order.paidBasis() == PriceBasis.BONUSES) {
            return Optional.of(Refusal.of(Reason.ACT_BONUSES));
        } else if (order.activation() != ActivationState.ACTIVE) {
            return Optional.of(Refusal.of(Reason.ACT_NOT_ACTIVE));
        }
        return payer.isComplete() ? Optional.empty() : Optional.of(incomplete(payer));
    }

    private static Refusal incomplete(Company payer) {
        Requisites requisites = payer.requisites();
        List<Text> wanting = Stream.concat(
                        requisites.missing().stream().map(RequisiteField::label), requisites.problems().stream())
                .toList();
        return Refusal.of(Reason.ACT_REQUISITES).with("company", payer.name()).with("wanting", wanting);
    }
}
