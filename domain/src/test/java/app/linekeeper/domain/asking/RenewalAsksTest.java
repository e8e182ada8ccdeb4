package app.linekeeper.domain.asking;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.asking.RenewalAsked.AskedLine;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.overview.ClientAtHome;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class RenewalAsksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private AskingForRenewal asking;

    @Autowired
    private ClientAtHome homes;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private ConsentingClient consenting;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Acting daisy;

    @BeforeEach
    void aClientWhoSpeaks() {
        north = fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
        String token = inviting.toAccount(north.owner(), north.client().id())
                .orElseThrow()
                .token()
                .text();
        daisy = consenting.consent(Fixtures.aGuest(), fixtures.link(token)).orElseThrow();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whatEndsSoonOrWentOffLatelyIsMeantAndNothingElse() {
        shop.lineEnding(north.client(), TODAY.minusDays(40));
        Line off = shop.lineEnding(north.client(), TODAY.minusDays(3));
        Line soon = shop.lineEnding(north.client(), TODAY.plusDays(14));
        shop.lineEnding(north.client(), TODAY.plusDays(15));
        shop.lineEnding(north.clients().get(1), TODAY.plusDays(1));

        RenewalAsked asked = asking.forLinesEnding(daisy.member(), 14).orElseThrow();

        assertThat(asked.lines()).extracting(AskedLine::id).containsExactly(off.id(), soon.id());
    }

    @Test
    void aClientAsksOnceADayOfTheAccountHoweverManyPressAtOnce() throws Exception {
        List<Outcome<RenewalAsked>> answers = AtOnce.all(List.of(
                () -> asking.forLinesEnding(daisy.member(), 14), () -> asking.forLinesEnding(daisy.member(), 14)));
        assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.isDone())
                .singleElement()
                .extracting(RenewalAsksTest::reason)
                .isEqualTo(Reason.RENEWAL_ASKED);

        clock.moveTo(Instant.parse("2026-11-23T20:59:00Z")); // Moscow, three hours ahead
        assertThat(homes.of(daisy).askedAt()).isNotNull();
        clock.moveTo(Instant.parse("2026-11-23T21:01:00Z"));
        assertThat(homes.of(daisy).askedAt()).isNull();
        asking.forLinesEnding(daisy.member(), 14).orElseThrow();
        assertThat(homes.of(daisy).askedAt()).isEqualTo(LocalTime.of(0, 1));
    }

    @Test
    void anothersLineIsNotThereAndNobodyButAClientAsks() {
        Line rose = shop.lineEnding(north.clients().get(1), TODAY.plusDays(1));
        assertThat(reason(asking.forLine(daisy.member(), rose.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(asking.forLinesEnding(north.owner(), 14))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(homes.of(daisy).askedAt()).isNull();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
