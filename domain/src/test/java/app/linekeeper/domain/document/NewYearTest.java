package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Many ask at once while a year ends, for one seller five hours before it does for the other (rule 28). */
@DomainTest
@Import(PaidOrders.class)
class NewYearTest {

    private static final int THREADS = 8;
    private static final int ACTS = 200;
    private static final Instant BEFORE_BOTH = Instant.parse("2101-12-31T17:00:00Z");
    private static final Duration BETWEEN_ACTS = Duration.ofHours(8).dividedBy(THREADS * ACTS);

    @Autowired
    PaidOrders orders;

    @Autowired
    Sellers sellers;

    @Autowired
    IssuingDocument issuing;

    @Autowired
    RequestingAct requesting;

    @Autowired
    DocumentFiles files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private Seller almaty;
    private Seller everywhere;
    private MemberId owner;

    /** A document that was issued, by whom and in which year of its numbers. */
    private record Series(Seller seller, int year) {}

    @BeforeEach
    void twoSellersFiveHoursApart() {
        almaty = sellers.findByRegionAndCurrency(Region.KAZAKHSTAN, Currency.getInstance("KZT"))
                .orElseThrow();
        everywhere = sellers.findByRegionAndCurrency(Region.WORLD, Currency.getInstance("USD"))
                .orElseThrow();
        owner = orders.rich().owner();
        clock.moveTo(BEFORE_BOTH);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void numbersHaveNoGapAndNoneComesTwiceWhileTheYearTurnsForOneSellerAfterTheOther() throws Exception {
        List<Callable<List<IssuedDocument>>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            all.add(this::issueMany);
        }

        List<IssuedDocument> issued =
                AtOnce.all(all).stream().flatMap(List::stream).toList();

        Map<Series, List<Long>> places = issued.stream()
                .collect(Collectors.groupingBy(
                        document ->
                                new Series(sellerOf(document), document.number().year()),
                        Collectors.mapping(document -> document.number().place(), Collectors.toList())));
        assertThat(issued).hasSize(THREADS * ACTS);
        assertThat(places).hasSize(4);
        places.forEach((series, taken) -> assertThat(taken)
                .as("%s", series)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, taken.size()).boxed().toList()));
        assertThat(issued)
                .allSatisfy(document -> assertThat(document.day().getYear())
                        .isEqualTo(document.number().year()));
    }

    @Test
    void twoWhoAskForOneActAtOneMomentGetOneNumberAndTheSameBytes() throws Exception {
        clock.reset();
        SavedPartner north = orders.rich();
        OrderId order = orders.paid(north).id();
        Callable<DocumentFile> asking = () ->
                files.of(requesting.request(north.owner(), order).orElseThrow().id());

        List<DocumentFile> got = AtOnce.all(List.of(asking, asking, asking, asking));

        assertThat(got.stream().map(DocumentFile::name).distinct()).hasSize(1);
        assertThat(got.stream().map(DocumentFile::sha256).distinct()).hasSize(1);
    }

    private List<IssuedDocument> issueMany() {
        List<IssuedDocument> issued = new ArrayList<>();
        for (int act = 0; act < ACTS; act++) {
            clock.advance(BETWEEN_ACTS);
            DocumentOccasion occasion = DocumentOccasion.whole(
                    DocumentType.ACT,
                    (act % 2 == 0 ? almaty : everywhere).id(),
                    DocumentSubject.of(OrderId.next()),
                    null);
            issued.add(transaction.execute(status -> issuing.issue(
                    occasion,
                    owner,
                    heading ->
                            new DocumentContent(Language.EN, 1, heading.number().printed()))));
        }
        return issued;
    }

    private Seller sellerOf(IssuedDocument document) {
        return document.occasion().seller().equals(almaty.id()) ? almaty : everywhere;
    }
}
