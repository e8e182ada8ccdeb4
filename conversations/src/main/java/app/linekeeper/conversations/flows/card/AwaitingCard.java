package app.linekeeper.conversations.flows.card;

import static app.linekeeper.conversations.flow.CommonSlots.ATTEMPT;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.CardRefund;
import app.linekeeper.domain.card.CardRefunds;
import app.linekeeper.domain.card.EndingAttempts;
import app.linekeeper.domain.card.LookingAtAttempt;
import app.linekeeper.domain.card.RefundState;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of a payment by card, and what can be done while it is awaited. */
@Component
class AwaitingCard {

    private final LookingAtAttempt attempts;
    private final EndingAttempts ending;
    private final CardRefunds refunds;
    private final OrderCards orders;
    private final FindingOrders finding;
    private final KeepingCompanies companies;

    AwaitingCard(
            LookingAtAttempt attempts,
            EndingAttempts ending,
            CardRefunds refunds,
            OrderCards orders,
            FindingOrders finding,
            KeepingCompanies companies) {
        this.attempts = attempts;
        this.ending = ending;
        this.refunds = refunds;
        this.orders = orders;
        this.finding = finding;
        this.companies = companies;
    }

    AwaitedCard waiting(Turn turn) {
        MemberId member = turn.acting().member();
        CardAttempt attempt = turn.need(attempts.look(member, turn.get(ATTEMPT)));
        OrderId id = attempt.order();
        OrderCard order = id == null ? null : turn.need(orders.of(member, id));
        return new AwaitedCard(
                attempt,
                order,
                company(turn, attempt),
                back(attempt),
                unpaid(turn, attempt),
                turn.acting().may(id == null ? Permission.INVOICE : Permission.PAY),
                turn.clock().instant(),
                turn.zone());
    }

    /** Has it asked for now what has become of it. */
    Outcome<Facts> ask(Turn turn, IdempotencyKey key) {
        return ending.askNow(turn.acting().member(), turn.get(ATTEMPT)).map(asked -> turn.facts());
    }

    Outcome<Facts> giveUp(Turn turn, IdempotencyKey key) {
        return ending.giveUp(turn.acting().member(), turn.get(ATTEMPT)).map(given -> turn.facts());
    }

    private @Nullable String company(Turn turn, CardAttempt attempt) {
        return attempt.payer() instanceof Payer.OrganisationByCard payer
                ? turn.need(companies.find(turn.acting().member(), payer.company()))
                        .name()
                : null;
    }

    private @Nullable RefundState back(CardAttempt attempt) {
        if (attempt.became() != CardBecame.RETURNED) {
            return null;
        }
        List<CardRefund> all = refunds.of(attempt.id());
        return all.isEmpty() ? null : all.get(all.size() - 1).state();
    }

    private @Nullable OrderRow unpaid(Turn turn, CardAttempt attempt) {
        return attempt.became() == CardBecame.TOPPED_UP
                ? turn.need(finding.unpaid(turn.acting().member())).orElse(null)
                : null;
    }
}
