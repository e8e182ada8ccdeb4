package app.linekeeper.domain.electronic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.IssuedActs;
import app.linekeeper.domain.document.PaidOrders;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@Import(PaidOrders.class)
class RequestingOriginalTest {

    private static final String BUYER = "2LT-600072763";

    @Autowired
    PaidOrders orders;

    @Autowired
    RequestingOriginal requesting;

    @Autowired
    RequestingAct acts;

    @Autowired
    OriginalFiles files;

    @Autowired
    IssuedActs issued;

    @Autowired
    OriginalsOfActs originals;

    @Autowired
    KeptOriginals kept;

    @Autowired
    KeepingCompanies companies;

    @Autowired
    Sellers sellers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlacingOrder placing;

    @Autowired
    Shop shop;

    @Autowired
    TestClock clock;

    @TempDir
    Path here;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void anAccountantGetsTheOriginalOfAnAct() {
        SavedPartner north = orders.rich(orders.aPartner().with(Role.ACCOUNTANT));
        exchanges(north);
        Order order = orders.paid(north);

        Act act = one(requesting.request(north.member(Role.ACCOUNTANT), order.id(), List.of(act(north, order))));

        OriginalFile file = files.of(act.id());
        assertThat(file.kind()).isEqualTo(ElectronicKind.UPD);
        assertThat(file.name())
                .startsWith("ON_NSCHFDOPPR_" + BUYER + "_2BM-7707083893-")
                .endsWith(act.id().value() + "_0_0_0_0_0_00.xml");
        assertThat(new String(file.bytes(), Charset.forName("windows-1251"))).contains(act.number());
        assertThat(act.id())
                .isEqualTo(acts.request(north.owner(), order.id()).orElseThrow().id());
    }

    @Test
    void aSellerInKazakhstanGivesTheElectronicActOfItsCountry() {
        SavedPartner steppe = orders.rich(orders.aPartner().in(Region.KAZAKHSTAN));

        Act act = original(steppe, orders.paid(steppe));

        assertThat(files.of(act.id()).kind()).isEqualTo(ElectronicKind.AWP);
        assertThat(files.of(act.id()).name()).isEqualTo("АВР " + act.number() + ".xml");
    }

    @Test
    void actsByTheMonthHaveOneEachOfWhichThoseThatAreWantedAreGiven() {
        SavedPartner steppe = orders.rich(orders.aPartner().in(Region.KAZAKHSTAN));
        shop.sellServices(Region.KAZAKHSTAN, ActsDue.MONTHLY);
        clock.moveTo(Instant.parse("2041-10-15T09:00:00Z"));
        Order order = placing.buy(
                        new BuyLines(steppe.owner(), steppe.client().id(), List.of(Shop.WHATSAPP), 6, 1, Shop.aKey()))
                .orElseThrow();
        orders.pay(steppe, order);
        clock.moveTo(Instant.parse("2041-12-05T09:00:00Z"));
        List<DocumentId> both = acts.ask(steppe.owner(), order.id()).orElseThrow().all().stream()
                .map(Act::id)
                .toList();

        assertThat(both).hasSize(2);
        assertThat(requesting.request(steppe.owner(), order.id(), both).orElseThrow())
                .extracting(Act::id)
                .isEqualTo(both);
        assertThat(one(requesting.request(steppe.owner(), order.id(), both.subList(0, 1)))
                        .id())
                .isEqualTo(both.get(0));
        assertThat(files.of(both.get(0)).sha256())
                .isNotEqualTo(files.of(both.get(1)).sha256());
    }

    @Test
    void whoeverMayNotTakeDocumentsGetsNone() {
        SavedPartner north = orders.rich(orders.aPartner().with(Role.MANAGER));
        SavedPartner south = orders.rich();
        exchanges(north);
        Order order = orders.paid(north);

        DocumentId act = act(north, order);
        refused(north.member(Role.MANAGER), order.id(), act, Reason.NOT_ALLOWED);
        refused(south.owner(), order.id(), act, Reason.NOT_FOUND);
        refused(south.owner(), orders.paid(south).id(), act, Reason.NOT_FOUND);
        refused(south.owner(), OrderId.next(), act, Reason.NOT_FOUND);
        refused(north.owner(), orders.unpaid(north).id(), act, Reason.ACT_UNPAID);
    }

    @Test
    void withoutTheBuyersIdItIsNamedAndNothingIsMade() {
        SavedPartner north = orders.rich();
        Order order = orders.paid(north);

        refused(north.owner(), order.id(), act(north, order), Reason.ORIGINAL_EXCHANGE_ID);
        exchanges(north);
        assertThat(original(north, order).id()).isEqualTo(act(north, order));
    }

    @Test
    void aSellerThatTakesNoPartInElectronicExchangeGivesNone() {
        SavedPartner north = orders.rich();
        exchanges(north);
        Order order = orders.paid(north);
        Act act = acts.request(north.owner(), order.id()).orElseThrow();
        assertThat(originals.offered(act)).contains(ElectronicKind.UPD);

        String id = sellerExchangesAs(order.seller(), null);
        try {
            assertThat(originals.offered(act)).isEmpty();
            refused(north.owner(), order.id(), act(north, order), Reason.NOT_FOUND);
        } finally {
            sellerExchangesAs(order.seller(), id);
        }
    }

    @Test
    void whatWasMadeOnceIsTheSameBytesWhateverChanges() {
        SavedPartner north = orders.rich();
        exchanges(north);
        Order order = orders.paid(north);
        Act act = original(north, order);
        OriginalFile first = files.of(act.id());

        give(north, "2BM-7736207543-0000");
        original(north, order);

        assertThat(files.of(act.id()).bytes()).isEqualTo(first.bytes());
        assertThat(files.of(act.id()).sha256()).isEqualTo(first.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void manyWhoFetchAtOnceGetTheSameBytes() throws Exception {
        SavedPartner north = orders.rich();
        exchanges(north);
        Act act = original(north, orders.paid(north));
        Callable<String> asked = () -> files.of(act.id()).sha256();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Set<String> fingerprints = new HashSet<>();
        try {
            for (Future<String> answer : threads.invokeAll(Collections.nCopies(8, asked))) {
                fingerprints.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(fingerprints).hasSize(1);
    }

    @Test
    void aFileThatTheSchemaRefusesIsNeitherGivenOutNorKept() throws Exception {
        SavedPartner north = orders.rich();
        exchanges(north);
        Act act = original(north, orders.paid(north));
        Path strict = Files.writeString(
                here.resolve("strict.xsd"),
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='other'/></xs:schema>");
        OriginalSchemas schemas = new OriginalSchemas(new OriginalSchemaPaths(List.of(strict), List.of()));

        assertThatThrownBy(() -> new OriginalFiles(issued, originals, schemas, kept).of(act.id()))
                .isInstanceOf(UnfitOriginal.class)
                .hasMessageContaining("Файл");
        assertThat(kept.has(act.id())).isFalse();
    }

    private void exchanges(SavedPartner partner) {
        give(partner, BUYER);
    }

    private void give(SavedPartner partner, String id) {
        CompanyId company = partner.company().id();
        companies.give(partner.owner(), company, RequisiteField.EXCHANGE_ID, id).orElseThrow();
    }

    private @Nullable String sellerExchangesAs(SellerId seller, @Nullable String id) {
        return transaction.execute(status -> {
            Seller found = sellers.findById(seller).orElseThrow();
            String before = found.exchangeId();
            found.exchangeAs(id);
            return before;
        });
    }

    private Act original(SavedPartner partner, Order order) {
        return one(requesting.request(partner.owner(), order.id(), List.of(act(partner, order))));
    }

    private DocumentId act(SavedPartner partner, Order order) {
        return acts.request(partner.owner(), order.id()).orElseThrow().id();
    }

    private static Act one(Outcome<List<Act>> outcome) {
        assertThat(outcome.orElseThrow()).hasSize(1);
        return outcome.orElseThrow().get(0);
    }

    private void refused(MemberId member, OrderId order, DocumentId act, Reason reason) {
        Outcome<List<Act>> outcome = requesting.request(member, order, List.of(act));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<List<Act>>) outcome).refusal().reason()).isEqualTo(reason);
    }
}
