package app.linekeeper.domain.order;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.client.CreatingClient;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.client.NewClient;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class QuotingTest {

    private static final LocalDate NOV_26 = LocalDate.of(2026, 11, 26);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Quoting quoting;

    @Autowired
    PlacingOrder placing;

    @Autowired
    Offering offering;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CreatingClient creating;

    @Autowired
    FindingClients clients;

    @Autowired
    FindingLines lines;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aYearOfWhatsappAndTelegramForAnOfficialPartner() {
        SavedPartner north = north();
        Line line = shop.lineEnding(north.client(), NOV_26);

        Quote quote = quoting.toRenew(north.owner(), List.of(line.id()), 12).orElseThrow();

        assertThat(quote.total()).isEqualTo(new LinePrice(rub("35760.00"), rub("7152.00"), rub("10012.80")));
        assertThat(quote.total(PriceBasis.PARTNER_PAYS)).isEqualTo(rub("18595.20"));
        assertThat(quote.total(PriceBasis.BONUSES)).isEqualTo(rub("28608.00"));
        assertThat(quote.partnerPercent()).isEqualTo("35");
        assertThat(quote.term().percent()).isEqualTo("20");
        assertThat(quote.lines().get(0).newEnd()).isEqualTo(LocalDate.of(2027, 11, 26));
    }

    @Test
    void aRateAgreedWithThePartnerCountsInPlaceOfTheLevels() {
        SavedPartner north = north();
        jdbc.sql("update partner set individual_rate = 0.4 where id = ?")
                .param(north.id().value())
                .update();

        Quote quote = quoting.toBuy(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1)
                .orElseThrow();

        assertThat(quote.partnerPercent()).isEqualTo("40");
    }

    @Test
    void aClientWhomTheSameTransactionHasMadeCanOrder() {
        SavedPartner north = north();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ClientId made = creating.create(north.owner(), NewClient.named("Rose"))
                    .orElseThrow()
                    .id();
            assertThat(quoting.toBuy(north.owner(), made, List.of(WHATSAPP), 1, 1)
                            .isDone())
                    .isTrue();
        });
    }

    @Test
    void whatTheSameTransactionHasMadeIsListed() {
        SavedPartner north = north();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            creating.create(north.owner(), NewClient.named("Rose")).orElseThrow();
            assertThat(clients.page(north.owner(), "", 0).orElseThrow().total()).isEqualTo(2);
            shop.lineEnding(north.client(), NOV_26);
            assertThat(lines.ofClient(north.owner(), north.client().id(), "", 0)
                            .orElseThrow()
                            .total())
                    .isEqualTo(1);
        });
    }

    @Test
    void aLineThatTheSameTransactionHasMadeCanBeRenewedAndLookedAt() {
        SavedPartner north = north();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            LineId renewed = shop.lineEnding(north.client(), NOV_26).id();
            assertThat(quoting.toRenew(north.owner(), List.of(renewed), 1).isDone())
                    .isTrue();
            LineId lookedAt = shop.lineEnding(north.client(), NOV_26).id();
            assertThat(lines.one(north.owner(), lookedAt).isDone()).isTrue();
        });
    }

    @Test
    void theOrderCostsWhatTheQuoteSaid() {
        SavedPartner north = north();
        List<ChannelCode> channels = List.of(WHATSAPP, TELEGRAM);

        Quote quote = quoting.toBuy(north.owner(), north.client().id(), channels, 6, 7)
                .orElseThrow();
        Order order = placing.buy(new BuyLines(north.owner(), north.client().id(), channels, 6, 7, aKey()))
                .orElseThrow();

        for (PriceBasis basis : PriceBasis.values()) {
            assertThat(order.total(basis)).isEqualTo(quote.total(basis));
        }
        assertThat(order.lines()).hasSize(7);
    }

    @Test
    void anOrderPlacedTwiceWithOneKeyIsOneOrder() {
        SavedPartner north = north();
        IdempotencyKey key = aKey();
        BuyLines command = new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, key);

        OrderId first = placing.buy(command).orElseThrow().id();

        assertThat(placing.buy(command).orElseThrow().id()).isEqualTo(first);
        assertThatThrownBy(() ->
                        placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 2, key)))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void whatCannotBeSoldIsRefusedWithItsReason() {
        SavedPartner north = north();
        ClientId client = north.client().id();
        ChannelCode withdrawn = shop.aChannelOfItsOwn();
        Line carrying = shop.lineEnding(north.client(), NOV_26, WHATSAPP, withdrawn);
        shop.withdraw(withdrawn);

        assertThat(reason(quoting.toBuy(north.owner(), client, List.of(), 1, 1)))
                .isEqualTo(Reason.NO_CHANNELS);
        assertThat(reason(quoting.toBuy(north.owner(), client, List.of(withdrawn), 1, 1)))
                .isEqualTo(Reason.CHANNEL_NOT_SOLD);
        assertThat(reason(quoting.toRenew(north.owner(), List.of(carrying.id()), 1)))
                .isEqualTo(Reason.CHANNEL_NOT_SOLD);
        assertThat(reason(quoting.toBuy(north.owner(), client, List.of(WHATSAPP), 5, 1)))
                .isEqualTo(Reason.TERM_NOT_OFFERED);
        assertThat(reason(quoting.toBuy(north.owner(), client, List.of(WHATSAPP), 1, 0)))
                .isEqualTo(Reason.QUANTITY_OUT_OF_RANGE);
        assertThat(reason(quoting.toRenew(north.owner(), List.of(), 1))).isEqualTo(Reason.NO_LINES);
    }

    @Test
    void anEmptyPriceListIsSaidAndNotPricedAtZero() {
        SavedPartner abroad =
                fixtures.aPartner().in(Region.WORLD).withClient("Acme").saved();

        assertThat(reason(quoting.toBuy(abroad.owner(), abroad.client().id(), List.of(WHATSAPP), 1, 1)))
                .isEqualTo(Reason.NO_PRICES);
        assertThat(reason(quoting.toBuyByTerm(abroad.owner(), abroad.client().id(), List.of(WHATSAPP), 1)))
                .isEqualTo(Reason.NO_PRICES);
        assertThat(reason(offering.channelsFor(abroad.owner(), abroad.client().id())))
                .isEqualTo(Reason.NO_PRICES);
    }

    @Test
    void aSuspendedPartnerOrdersNothing() {
        SavedPartner north = north();
        jdbc.sql("update partner set state = 'SUSPENDED' where id = ?")
                .param(north.id().value())
                .update();

        assertThat(reason(quoting.toBuy(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1)))
                .isEqualTo(Reason.PARTNER_SUSPENDED);
    }

    @Test
    void aPriceHoldsFromItsDayOn() {
        SavedPartner north = north();
        ChannelCode dated = shop.aChannelOfItsOwn();
        shop.price(Region.RUSSIA, dated, "600.00", "RUB", LocalDate.of(2026, 11, 23));
        shop.price(Region.RUSSIA, dated, "700.00", "RUB", LocalDate.of(2026, 11, 24));

        Quote quote = quoting.toBuy(north.owner(), north.client().id(), List.of(dated), 1, 1)
                .orElseThrow();

        assertThat(quote.total().list()).isEqualTo(rub("600.00"));
    }

    @Test
    void anAccountantOrdersNothing() {
        SavedPartner north = fixtures.aPartner()
                .with(Role.ACCOUNTANT)
                .with(Role.MANAGER)
                .withClient("Daisy")
                .saved();
        ClientId client = north.client().id();

        assertThat(reason(quoting.toBuy(north.member(Role.ACCOUNTANT), client, List.of(WHATSAPP), 1, 1)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(quoting.toBuy(north.member(Role.MANAGER), client, List.of(WHATSAPP), 1, 1)
                        .isDone())
                .isTrue();
    }

    @Test
    void whatBelongsToAnotherIsNotFoundAndAudited() {
        SavedPartner north = north();
        SavedPartner south = north();
        Line foreign = shop.lineEnding(south.client(), NOV_26);

        assertThat(reason(quoting.toRenew(north.owner(), List.of(foreign.id()), 1)))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(quoting.toRenew(north.owner(), List.of(LineId.next()), 1)))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(quoting.toBuy(north.owner(), south.client().id(), List.of(WHATSAPP), 1, 1)))
                .isEqualTo(Reason.NOT_FOUND);

        // asking for a price only reads, so the attempt is written beside it
        await().untilAsserted(() -> {
            assertThat(trespasses(foreign.id())).isEqualTo(1);
            assertThat(trespasses(south.client().id())).isEqualTo(1);
        });
    }

    @Test
    void linesOfTwoClientsAreNoOneOrder() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
        Line one = shop.lineEnding(north.clients().get(0), NOV_26);
        Line other = shop.lineEnding(north.clients().get(1), NOV_26);

        assertThat(reason(quoting.toRenew(north.owner(), List.of(one.id(), other.id()), 1)))
                .isEqualTo(Reason.SEVERAL_CLIENTS);
    }

    private SavedPartner north() {
        return fixtures.aPartner().official().withClient("Daisy").saved();
    }

    private long trespasses(Object id) {
        return jdbc.sql("select count(*) from audit_entry where deed = 'trespass' and subject_id = ?")
                .param(id.toString())
                .query(Long.class)
                .single();
    }

    @Test
    void aChannelThatIsNoLongerSoldIsCalledByItsName() {
        SavedPartner north = north();
        ChannelCode withdrawn = shop.aChannelOfItsOwn();
        jdbc.sql("update channel set name = 'Pigeon Post' where code = ?")
                .param(withdrawn.value())
                .update();
        shop.withdraw(withdrawn);

        Outcome<Quote> quoted = quoting.toBuy(north.owner(), north.client().id(), List.of(withdrawn), 1, 1);

        assertThat(((Outcome.Refused<?>) quoted).refusal().text().arguments()).containsEntry("channel", "Pigeon Post");
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }

    private static Money rub(String major) {
        return Money.of(major, "RUB");
    }
}
