package app.linekeeper.domain.order;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class UnpaidOrdersTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    CancellingOrder cancelling;

    @Autowired
    FindingOrders finding;

    @Autowired
    TestClock clock;

    private SavedPartner north;
    private Line line;
    private Line other;

    @BeforeEach
    void aPartnerWithTwoLines() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 1));
        other = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 1));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void theNewestOrderThatWaitsForALineIsFound() {
        order(line, other);
        clock.advance(Duration.ofMinutes(1));
        Order newest = order(line);

        assertThat(unpaid(north, line, other)).containsExactly(newest.id());
        assertThat(unpaid(north, other)).doesNotContain(newest.id()).hasSize(1);
    }

    @Test
    void onePaidCancelledOrNoLongerAtItsPriceIsNot() {
        shop.credit(north.company().id(), "100000.00", "RUB");
        Order paid = order(line);
        paying.fromWallet(north.owner(), paid.id(), north.company().id(), paid.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        cancelling.cancel(north.owner(), order(line).id()).orElseThrow();
        assertThat(unpaid(north, line)).isEmpty();

        order(other);
        clock.advance(Duration.ofDays(3).plusSeconds(1));
        assertThat(unpaid(north, other)).isEmpty();
    }

    @Test
    void thoseOfAnotherPartnerAreNot() {
        order(line);

        assertThat(unpaid(fixtures.aPartner().saved(), line)).isEmpty();
    }

    @Test
    void oneForTheVerySameNewLinesIsFound() {
        Order bought = bought(List.of(Shop.TELEGRAM, Shop.WHATSAPP), 1, 2);
        order(line);

        assertThat(unpaid(north, wanted(List.of(Shop.WHATSAPP, Shop.TELEGRAM), 1, 2)))
                .containsExactly(bought.id());
        assertThat(unpaid(north, wanted(List.of(Shop.WHATSAPP, Shop.TELEGRAM), 1, 1)))
                .as("another quantity")
                .isEmpty();
        assertThat(unpaid(north, wanted(List.of(Shop.WHATSAPP, Shop.TELEGRAM), 6, 2)))
                .as("another term")
                .isEmpty();
        assertThat(unpaid(north, wanted(List.of(Shop.WHATSAPP), 1, 2)))
                .as("fewer channels")
                .isEmpty();
        assertThat(unpaid(fixtures.aPartner().saved(), wanted(List.of(Shop.WHATSAPP, Shop.TELEGRAM), 1, 2)))
                .as("another partner")
                .isEmpty();
    }

    @Test
    void oneForOtherChannelsOrThatWasCancelledIsNotForTheSameLines() {
        Order cancelled = bought(List.of(Shop.WHATSAPP), 1, 1);
        cancelling.cancel(north.owner(), cancelled.id()).orElseThrow();
        bought(List.of(Shop.TELEGRAM), 1, 1);

        assertThat(unpaid(north, wanted(List.of(Shop.WHATSAPP), 1, 1))).isEmpty();
    }

    private Order bought(List<ChannelCode> channels, int months, int quantity) {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), channels, months, quantity, aKey()))
                .orElseThrow();
    }

    private NewLines wanted(List<ChannelCode> channels, int months, int quantity) {
        return new NewLines(north.client().id(), channels, months, quantity);
    }

    private List<OrderId> unpaid(SavedPartner partner, NewLines wanted) {
        return finding.unpaidOf(partner.owner(), wanted).orElseThrow().stream()
                .map(OrderRow::id)
                .toList();
    }

    private Order order(Line... wanted) {
        return placing.renew(new RenewLines(north.owner(), ids(wanted), 1, aKey()))
                .orElseThrow();
    }

    private List<OrderId> unpaid(SavedPartner partner, Line... wanted) {
        return finding.unpaidOf(partner.owner(), ids(wanted)).orElseThrow().stream()
                .map(OrderRow::id)
                .toList();
    }

    private static List<LineId> ids(Line... lines) {
        return List.of(lines).stream().map(Line::id).toList();
    }
}
