package app.linekeeper.domain.order;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class OrderCardsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    OrderCards cards;

    @Autowired
    TestClock clock;

    SavedPartner north;

    @BeforeEach
    void aPartnerWithAClientAndACompany() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        shop.credit(company(), "100000.00", "RUB");
    }

    @Test
    void everyLineIsShownByItsEndWithItsChannelsAndItsOwnPrice() {
        Line sooner = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 1), WHATSAPP);
        Line later = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 24), WHATSAPP, TELEGRAM);
        OrderId order = placing.renew(new RenewLines(north.owner(), List.of(later.id(), sooner.id()), 1, aKey()))
                .orElseThrow()
                .id();

        OrderCard card = cards.of(north.owner(), order).orElseThrow();

        assertThat(card.rows())
                .extracting(
                        OrderCard.Row::line,
                        OrderCard.Row::lineNumber,
                        OrderCard.Row::channels,
                        row -> row.price().list(),
                        OrderCard.Row::end)
                .containsExactly(
                        tuple(sooner.id(), sooner.number(), List.of("WhatsApp"), Money.of("1990.00", "RUB"), null),
                        tuple(
                                later.id(),
                                later.number(),
                                List.of("WhatsApp", "Telegram"),
                                Money.of("2980.00", "RUB"),
                                null));
        assertThat(card.rows())
                .extracting(OrderCard.Row::endIfPaidNow)
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 24));
        assertThat(card.clientName()).isEqualTo("Daisy");
        assertThat(card.isPlaced()).isTrue();
        assertThat(card.payer()).isNull();
        assertThat(card.paidBy()).isNull();
        assertThat(card.partnerPays()).isEqualTo(Money.of("4473.00", "RUB"));
        assertThat(card.inBonuses()).isEqualTo(Money.of("4970.00", "RUB"));
    }

    @Test
    void whatWasBoughtHasNoLineBeforeItIsPaidAndHasItAfterwards() {
        Order order = placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(TELEGRAM), 1, 2, aKey()))
                .orElseThrow();

        assertThat(cards.of(north.owner(), order.id()).orElseThrow().rows())
                .extracting(OrderCard.Row::kind, OrderCard.Row::lineNumber)
                .containsExactly(tuple(OrderLineKind.BUY, null), tuple(OrderLineKind.BUY, null));

        paying.fromWallet(north.owner(), order.id(), company(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        OrderCard paid = cards.of(north.owner(), order.id()).orElseThrow();

        assertThat(paid.rows()).extracting(OrderCard.Row::lineNumber).doesNotContainNull();
        assertThat(paid.rows()).extracting(OrderCard.Row::end).doesNotContainNull();
        assertThat(paid.rows()).extracting(OrderCard.Row::endIfPaidNow).containsOnlyNulls();
        assertThat(paid.payer()).isEqualTo(new Payer.PartnerCompany(company()));
        assertThat(paid.payerName()).isEqualTo("North");
        assertThat(paid.paidWay()).isEqualTo("wallet");
        assertThat(paid.paidBy()).isEqualTo("OWNER");
        assertThat(paid.paidAt()).isEqualTo(clock.instant());
        assertThat(paid.isActive()).isTrue();
    }

    @Test
    void anOrderOfAnotherPartnerIsNotFound() {
        Order order = placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(TELEGRAM), 1, 1, aKey()))
                .orElseThrow();
        SavedPartner south = fixtures.aPartner().saved();

        assertThat(reason(cards.of(south.owner(), order.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(cards.of(north.owner(), OrderId.next()))).isEqualTo(Reason.NOT_FOUND);
    }

    private CompanyId company() {
        return north.company().id();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
