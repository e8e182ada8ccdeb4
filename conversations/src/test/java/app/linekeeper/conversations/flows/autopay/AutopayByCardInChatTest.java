package app.linekeeper.conversations.flows.autopay;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.KeepingMethods;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card that was kept is one more source from which lines are paid for by themselves. */
@ConversationTest
class AutopayByCardInChatTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private StartingCard starting;

    @Autowired
    private AskingGateways asking;

    @Autowired
    private CardAttempts attempts;

    @Autowired
    private KeepingMethods methods;

    @Autowired
    private TillGateway till;

    @Autowired
    private TestClock clock;

    @AfterEach
    void asAtFirst() {
        till.close();
        clock.reset();
    }

    @Test
    void aLineIsPaidFromACardThatWasKeptUntilThatIsRemoved() {
        till.open();
        SavedPartner north =
                fixtures.aPartner().withClient("Ромашка").withCompany("Север").saved();
        keepsACard(north);
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 10));

        talk.as(north.owner()).start("help");
        talk.opens(FlowNames.AUTOPAY_LINE, Facts.of(CommonSlots.LINE, line.id()))
                .offers("С карты •• 4242");
        talk.press("С карты •• 4242").shows("спишем с карты •• 4242").press("Включить");
        talk.shows("9 декабря спишем с карты •• 4242");
        talk.opens(FlowNames.AUTOPAY, Facts.none()).offers(line.number()).offersNot("Пополнить");

        methods.remove(
                        north.owner(),
                        methods.list(north.owner()).orElseThrow().get(0).id())
                .orElseThrow();
        talk.opens(FlowNames.AUTOPAY_LINE, Facts.of(CommonSlots.LINE, line.id()))
                .offers("Со счёта «Север»")
                .offersNot("С карты");
    }

    private void keepsACard(SavedPartner north) {
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
                                Language.RU,
                                true,
                                aKey()),
                        order.id())
                .orElseThrow()
                .id();
        asking.ask(attempt);
        till.pay(attempts.findById(attempt).orElseThrow().payment().orElseThrow());
        clock.advance(Duration.ofMinutes(5));
        asking.ask(attempt);
    }
}
