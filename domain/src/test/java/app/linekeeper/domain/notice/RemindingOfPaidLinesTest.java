package app.linekeeper.domain.notice;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules 16 and 31: whoever has paid is not asked to pay again, though the line does not run longer yet. */
@DomainTest
class RemindingOfPaidLinesTest {

    @Autowired
    private PlanningNotices planning;

    @Autowired
    private LookingAgain looking;

    @Autowired
    private Notices notices;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private FlakyProvisioning provisioning;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private SavedPartner north;
    private Line line;

    @BeforeEach
    void aLineThatEndsInThreeDaysWhileNothingCanBeActivated() {
        new ToldPeople(jdbc);
        clock.reset();
        north = fixtures.aPartner().withClient("Daisy").saved();
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), TELEGRAM);
        provisioning.failNext(1);
    }

    @AfterEach
    void nothingFails() {
        provisioning.reset();
    }

    @Test
    void ofALineThatIsPaidAndWaitsToBeActivatedNobodyIsReminded() {
        isPaid();
        planning.all();
        assertThat(planned()).isEmpty();
    }

    @Test
    void aReminderThatWaitsToBeSentWhenTheLineIsPaidIsNotSaid() {
        planning.all();
        Notice notice = notices.find(new NoticeId(planned().get(0))).orElseThrow();
        assertThat(looking.ending(List.of(notice))).hasSize(1);
        isPaid();
        assertThat(looking.ending(List.of(notice))).isEmpty();
    }

    private void isPaid() {
        CompanyId company = shop.aCompanyOf(north.id(), "RUB");
        shop.credit(company, "10000.00", "RUB");
        Order order = placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow();
        paying.fromWallet(north.owner(), order.id(), company, order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
    }

    private List<Long> planned() {
        return jdbc.sql("select id from notice where line = ?")
                .param(line.id().value())
                .query(Long.class)
                .list();
    }
}
