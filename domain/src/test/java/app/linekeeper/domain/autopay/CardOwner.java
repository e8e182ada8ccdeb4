package app.linekeeper.domain.autopay;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.KeepingMethods;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.SavedMethod;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.locales.Language;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Pays once by card, and has it kept. */
record CardOwner(
        PlacingOrder placing,
        StartingCard starting,
        AskingGateways asking,
        CardAttempts attempts,
        KeepingMethods methods,
        TillGateway till) {

    static CardOwner of(AutowireCapableBeanFactory beans) {
        return new CardOwner(
                beans.getBean(PlacingOrder.class),
                beans.getBean(StartingCard.class),
                beans.getBean(AskingGateways.class),
                beans.getBean(CardAttempts.class),
                beans.getBean(KeepingMethods.class),
                beans.getBean(TillGateway.class));
    }

    /** Of the partner's company. */
    SavedMethod keeps(SavedPartner north) {
        Order order = placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
        AttemptId attempt = starting.forOrder(
                        new PayByCard(
                                north.owner(),
                                TillGateway.ID,
                                CardMethod.CARD,
                                north.company().id(),
                                Money.of("1791.00", "RUB"),
                                "money@north.example",
                                Language.EN,
                                true,
                                aKey()),
                        order.id())
                .orElseThrow()
                .id();
        asking.ask(attempt);
        till.pay(attempts.findById(attempt).orElseThrow().payment().orElseThrow());
        asking.hear(
                TillGateway.ID,
                new WebhookVerdict.Accepted(
                        "kept",
                        attempts.findById(attempt).orElseThrow().payment().orElseThrow(),
                        null,
                        null,
                        WebhookVerdict.Ack.EMPTY));
        return methods.list(north.owner()).orElseThrow().get(0);
    }
}
