package app.linekeeper.domain.card.desk;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardRefunds;
import app.linekeeper.domain.card.DecidingMismatch;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an operator an attempt of any partner. */
@Component
@Transactional(readOnly = true)
public class ShowingCard {

    private final Access access;
    private final CardAttempts attempts;
    private final CardRefunds refunds;
    private final Orders orders;
    private final Companies companies;
    private final Partners partners;

    ShowingCard(
            Access access,
            CardAttempts attempts,
            CardRefunds refunds,
            Orders orders,
            Companies companies,
            Partners partners) {
        this.access = access;
        this.attempts = attempts;
        this.refunds = refunds;
        this.orders = orders;
        this.companies = companies;
        this.partners = partners;
    }

    /** Refused as not_allowed or not_found. */
    public Outcome<CardAtDesk> one(MemberId operator, AttemptId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> attempts.findById(id)
                        .map(attempt -> Outcome.done(shown(attempt)))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private CardAtDesk shown(CardAttempt attempt) {
        return new CardAtDesk(
                attempt,
                partners.findById(attempt.partner()).orElseThrow().name(),
                order(attempt.order()),
                attempt.payer() instanceof Payer.OrganisationByCard payer
                        ? companies.findById(payer.company()).map(Company::name).orElse(null)
                        : null,
                refunds.of(attempt.id()),
                DecidingMismatch.possible(attempt));
    }

    private @Nullable String order(@Nullable OrderId id) {
        return id == null ? null : orders.findById(id).map(Order::number).orElse(null);
    }
}
