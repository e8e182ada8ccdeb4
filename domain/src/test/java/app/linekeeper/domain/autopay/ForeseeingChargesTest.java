package app.linekeeper.domain.autopay;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineAutopay;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Looking;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a partner sees of what will be paid by itself. */
@DomainTest
class ForeseeingChargesTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 10);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Requisited requisited;

    @Autowired
    Looking looking;

    @Autowired
    SwitchingAutopay switching;

    @Autowired
    OfferingAutopay offering;

    @Autowired
    ForeseeingCharges foreseeing;

    @Autowired
    RunningAutopay running;

    @Autowired
    FindingLines finding;

    @Autowired
    TestClock clock;

    private SavedPartner north;
    private Line line;

    @BeforeEach
    void aLine() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        line = shop.lineEnding(north.client(), END, TELEGRAM);
    }

    @AfterEach
    void asAtFirst() {
        clock.reset();
    }

    @Test
    void theFirstDayOnWhichAWalletDoesNotSufficeIsForeseenWithWhatLacks() {
        Line later = shop.lineEnding(north.client(), END.plusDays(5), TELEGRAM);
        Line muchLater = shop.lineEnding(north.client(), END.plusDays(90), TELEGRAM);
        shop.credit(north.company().id(), "1000.00", "RUB");
        byWallet(line, later, muchLater);

        AutopayForecast forecast = looking.at(() -> foreseeing.of(north.owner()).orElseThrow());

        assertThat(forecast.charges())
                .extracting(PlannedCharge::line)
                .containsExactly(line.id(), later.id(), muchLater.id());
        assertThat(forecast.charges())
                .extracting(PlannedCharge::day)
                .containsExactly(END.minusDays(1), END.plusDays(4), END.plusDays(89));
        WalletOutlook wallet = forecast.firstShort().orElseThrow();
        assertThat(wallet.due()).isEqualTo(Money.of("1782.00", "RUB"));
        assertThat(wallet.shortOn()).isEqualTo(END.plusDays(4));
        assertThat(wallet.missing()).isEqualTo(Money.of("782.00", "RUB"));
    }

    @Test
    void aWalletThatSufficesIsNotShort() {
        shop.credit(north.company().id(), "891.00", "RUB");
        byWallet(line);

        AutopayForecast forecast = foreseeing.of(north.owner()).orElseThrow();

        assertThat(forecast.firstShort()).isEmpty();
        assertThat(forecast.wallets()).hasSize(1);
    }

    @Test
    void aLineSaysHowItIsRenewedByItself() {
        assertThat(card().autopay()).isNull();
        byWallet(line);
        assertThat(card().autopay())
                .isEqualTo(
                        new LineAutopay(LineAutopay.By.WALLET, "North", LineAutopay.Stage.PLANNED, END.minusDays(1)));

        switching.skip(north.owner(), List.of(line.id())).orElseThrow();
        assertThat(Objects.requireNonNull(card().autopay()).stage()).isEqualTo(LineAutopay.Stage.SKIPPED);

        requisited.complete(north.company().id());
        AutopaySource invoice =
                new AutopaySource(SourceKind.INVOICE, north.company().id());
        switching.on(north.owner(), List.of(line.id()), invoice).orElseThrow();
        assertThat(card().autopay())
                .isEqualTo(
                        new LineAutopay(LineAutopay.By.INVOICE, "North", LineAutopay.Stage.PLANNED, END.minusDays(5)));
        clock.advanceDays(15);
        running.run();
        assertThat(Objects.requireNonNull(card().autopay()).stage()).isEqualTo(LineAutopay.Stage.INVOICED);

        switching.off(north.owner(), line.id()).orElseThrow();
        assertThat(card().isRenewedByItself()).isFalse();
    }

    @Test
    void whatIsOfferedIsWhatIsPlannedOnceItIsSwitchedOn() {
        requisited.complete(north.company().id());
        for (int day = 0; day < 18; day++) {
            AutopayOffer offer =
                    looking.at(() -> offering.of(north.owner(), line.id()).orElseThrow());
            assertThat(offer.price()).isEqualTo(Money.of("891.00", "RUB"));
            for (OfferedSource each : offer.sources()) {
                switching.on(north.owner(), List.of(line.id()), each.source()).orElseThrow();
                LocalDate planned = Objects.requireNonNull(card().autopay()).actsOn();
                assertThat(planned)
                        .as("day %s by %s", day, each.source().kind())
                        .isEqualTo(each.actsOn());
            }
            clock.advanceDays(1);
        }
    }

    private LineRow card() {
        return looking.at(() -> finding.one(north.owner(), line.id()).orElseThrow());
    }

    private void byWallet(Line... lines) {
        AutopaySource wallet =
                new AutopaySource(SourceKind.WALLET, north.company().id());
        switching
                .on(north.owner(), List.of(lines).stream().map(Line::id).toList(), wallet)
                .orElseThrow();
    }
}
