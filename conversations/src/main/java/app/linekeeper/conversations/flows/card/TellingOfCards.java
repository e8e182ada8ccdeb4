package app.linekeeper.conversations.flows.card;

import static app.linekeeper.conversations.flow.CommonSlots.ATTEMPT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flows.document.WayWords;
import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.CardChanged;
import app.linekeeper.domain.card.CardRefundEnded;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.locales.Text;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the partner's team, and the client who paid, what came of money by card, also while nobody looked. */
@Component
class TellingOfCards {

    private final CardAttempts attempts;
    private final Orders orders;
    private final Companies companies;
    private final Telling telling;

    TellingOfCards(CardAttempts attempts, Orders orders, Companies companies, Telling telling) {
        this.attempts = attempts;
        this.orders = orders;
        this.companies = companies;
        this.telling = telling;
    }

    @EventListener
    void on(CardChanged changed) {
        CardAttempt attempt = attempts.findById(changed.attempt()).orElseThrow();
        if (changed.state() == CardState.MISMATCHED) {
            team(attempt, said("card.told_mismatched", attempt), null);
        } else if (changed.state() == CardState.SUCCEEDED && !isOfAutopay(attempt)) {
            String became = Objects.requireNonNull(changed.became()).name().toLowerCase(Locale.ROOT);
            team(attempt, said("card.told_" + became, attempt), changed.became());
            client(attempt, changed);
        }
    }

    @EventListener
    void on(CardRefundEnded ended) {
        CardAttempt attempt = attempts.findById(ended.attempt()).orElseThrow();
        Text text = said("card.told_back", attempt)
                .with("sum", ended.sum())
                .with("state", ended.state().name());
        team(attempt, text, null);
    }

    /** What renews by itself is told of by autopayment. */
    private static boolean isOfAutopay(CardAttempt attempt) {
        return attempt.savedMethod() != null && attempt.became() == CardBecame.PAID;
    }

    private void team(CardAttempt attempt, Text text, @Nullable CardBecame became) {
        telling.partner(
                attempt.partner(), Permission.INVOICE, NoticeTopic.MONEY, button(Told.of(text), attempt, became));
    }

    private void client(CardAttempt attempt, CardChanged changed) {
        OrderId order = changed.order();
        if (order != null && attempt.payer() instanceof Payer.ClientByLink payer) {
            telling.client(
                    payer.client(),
                    NoticeTopic.MONEY,
                    Told.of(said("card.told_client", attempt)
                                    .with(
                                            "became",
                                            Objects.requireNonNull(changed.became())
                                                    .name()))
                            .button(Text.of("notice.to_documents"), FlowNames.CLIENT_DOCUMENTS, Facts.none()));
        }
    }

    private static Told button(Told told, CardAttempt attempt, @Nullable CardBecame became) {
        OrderId order = attempt.order();
        if (became == CardBecame.PAID && order != null) {
            return told.button(Text.of("notice.to_act"), FlowNames.ORDER, Facts.of(ORDER, order));
        }
        AttemptId id = attempt.id();
        return told.button(Text.of("card.to_payment"), FlowNames.CARD, Facts.of(ATTEMPT, id));
    }

    private Text said(String key, CardAttempt attempt) {
        String company = company(attempt);
        return Text.of(key)
                .with("sum", attempt.sum())
                .with("company", Objects.requireNonNullElse(company, ""))
                .with("why", CardStates.why(attempt.why()))
                .with("of", attempt.order() == null ? "WALLET" : "ORDER")
                .with("order", number(attempt.order()))
                .with("from", WayWords.of("order.from_", way(attempt), company));
    }

    private static String way(CardAttempt attempt) {
        return attempt.payer() instanceof Payer.ClientByLink ? "client_card" : "card";
    }

    private String number(@Nullable OrderId id) {
        return id == null ? "" : orders.findById(id).map(Order::number).orElseThrow();
    }

    private @Nullable String company(CardAttempt attempt) {
        return attempt.payer() instanceof Payer.OrganisationByCard payer
                ? companies.findById(payer.company()).orElseThrow().name()
                : null;
    }
}
