package app.linekeeper.domain.notice;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.SourceKind;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
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

/** Of a line that pays by itself autopayment speaks; of one that does not this time, reminders do. */
@DomainTest
class RemindingBesideAutopayTest {

    @Autowired
    private PlanningNotices planning;

    @Autowired
    private SwitchingAutopay switching;

    @Autowired
    private LinesLeftAlone leftAlone;

    @Autowired
    private TestClock clock;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private JdbcClient jdbc;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private SavedPartner north;
    private Line line;

    @BeforeEach
    void aLineThatPaysByItselfAndEndsInThreeDays() {
        new ToldPeople(jdbc);
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), TELEGRAM);
        switching
                .on(
                        north.owner(),
                        List.of(line.id()),
                        new AutopaySource(SourceKind.WALLET, north.company().id()))
                .orElseThrow();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aLineThatPaysByItselfIsNotRemindedOf() {
        planning.all();
        assertThat(reminders()).isZero();
    }

    @Test
    void aLineThatIsLeftOutThisTimeEndsAndIsRemindedOf() {
        switching.skip(north.owner(), List.of(line.id())).orElseThrow();
        planning.all();
        assertThat(reminders()).isOne();
    }

    @Test
    void aLineThatWasPutOffBeforeItPaidByItselfIsNotRemindedOf() {
        leftAlone.putOff(north.owner(), line.id(), TODAY, TODAY.plusDays(1)).orElseThrow();
        clock.advanceDays(1);
        planning.all();
        assertThat(reminders()).isZero();
    }

    private int reminders() {
        return jdbc.sql("select count(*) from notice where line = ?")
                .param(line.id().value())
                .query(Integer.class)
                .single();
    }
}
