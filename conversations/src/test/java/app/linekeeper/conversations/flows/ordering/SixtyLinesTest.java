package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order of sixty lines that are alike, from the ways to pay to its renewal. */
@ConversationTest
class SixtyLinesTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private OrderCards cards;

    private SavedPartner north;
    private OrderId order;

    @BeforeEach
    void sixtyLinesAreOrdered() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
        shop.credit(north.company().id(), "9000000.00", "RUB");
        order = placing.buy(
                        new BuyLines(north.owner(), north.client().id(), List.of(Shop.WHATSAPP), 1, 60, Shop.aKey()))
                .orElseThrow()
                .id();
        talk.as(north.owner()).start("help");
    }

    @Test
    void sixtyLinesAreOneRowWithTheirNumbersOnEveryScreenAndOnTheReceipt() {
        order().shows("60 новых линий · 1 месяц · WhatsApp");
        pay(order);
        String lines = "60 линий, " + numbers();
        talk.shows(lines + ": оплачены до 23 декабря 2026.");
        Assertions.assertThat(talk.above().replace('\u00a0', ' '))
                .contains("60 новых линий (" + numbers() + ") на 1 месяц");
        order().shows(lines + " · 1 месяц · WhatsApp · до 23 декабря 2026");

        List<LineId> ticked =
                new ArrayList<>(card().rows().stream().map(OrderCard.Row::line).toList());
        Collections.shuffle(ticked, new Random(60));
        Facts facts = Facts.of(CommonSlots.CLIENT, north.client().id()).with(CommonSlots.LINES, ticked);
        talk.opens(FlowNames.RENEW_SEVERAL, facts)
                .press("Другой срок")
                .press("6 месяцев")
                .shows(lines + ", до 23 июня 2027: ");
        talk.press("Другой способ").shows("60 линий (" + numbers() + ") на 6 месяцев");
        talk.press("Со счёта «Север»").shows(lines + ": будут оплачены до 23 июня 2027.");
    }

    private Talk order() {
        return talk.opens(FlowNames.ORDER, Facts.of(CommonSlots.ORDER, order));
    }

    private void pay(OrderId id) {
        talk.opens(FlowNames.PAY, Facts.of(CommonSlots.ORDER, id)).press("Со счёта «Север»");
        talk.press("Списать").isAt(FlowNames.PAY, "done");
    }

    private OrderCard card() {
        return cards.of(north.owner(), order).orElseThrow();
    }

    private String numbers() {
        List<OrderCard.Row> rows = card().rows();
        return rows.get(0).lineNumber() + "–" + rows.get(rows.size() - 1).lineNumber();
    }
}
