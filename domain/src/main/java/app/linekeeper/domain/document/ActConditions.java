package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Entitlement;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.RequisitesText;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of an order decides whether it can have an act (rule 27).
 *
 * @param clientWhoLeft the client's name; null while the client is the partner's
 * @param terms on which it was paid; null until paid
 * @param sum what was paid, or is to be paid by the partner
 * @param payer null until paid, and where bonuses or a person paid, or a client of whom no company is known
 */
record ActConditions(
        OrderState state,
        ActivationState activation,
        @Nullable String clientWhoLeft,
        @Nullable PayingTerms terms,
        Money sum,
        @Nullable Payer payer) {

    /**
     * The company that paid.
     *
     * @param complete whether its requisites are all there and checked
     * @param requisites as they are stored
     */
    record Payer(String name, boolean complete, String requisites) {}

    /** The first condition that is missing, with the way out for whoever asks; empty if an act can be made. */
    Optional<Refusal> missing(Acting asking) {
        if (state == OrderState.CANCELLED) {
            boolean paid = activation == ActivationState.CALLED_OFF || activation == ActivationState.REFUNDED;
            return Optional.of(Refusal.of(paid ? Reason.ACT_GIVEN_BACK : Reason.ACT_CANCELLED));
        } else if (state != OrderState.PAID && clientWhoLeft != null) {
            return Optional.of(Entitlement.clientLeft(clientWhoLeft));
        } else if (state != OrderState.PAID) {
            return Optional.of(Refusal.of(Reason.ACT_UNPAID)
                    .with("sum", sum)
                    .with("pays", asking.may(Permission.PAY) ? "SELF" : "OTHERS"));
        } else if (payer == null || terms == null || !terms.hasClosingDocuments()) {
            return Optional.of(Refusal.of(none(terms)));
        } else if (activation == ActivationState.PENDING) {
            return Optional.of(Refusal.of(Reason.ACT_NOT_ACTIVE));
        }
        return payer.complete() ? Optional.empty() : Optional.of(incomplete(payer));
    }

    /** Why what was paid by nobody's company has no act. */
    private static Reason none(@Nullable PayingTerms terms) {
        if (terms == PayingTerms.LINK_FOR_CLIENT) {
            return Reason.ACT_NO_COMPANY;
        }
        return terms == PayingTerms.CARD_OF_PERSON ? Reason.ACT_PERSON : Reason.ACT_BONUSES;
    }

    private static Refusal incomplete(Payer payer) {
        Requisites requisites = RequisitesText.read(payer.requisites());
        List<Text> wanting = Stream.concat(
                        requisites.missing().stream().map(RequisiteField::label), requisites.problems().stream())
                .toList();
        return Refusal.of(Reason.ACT_REQUISITES).with("company", payer.name()).with("wanting", wanting);
    }
}
