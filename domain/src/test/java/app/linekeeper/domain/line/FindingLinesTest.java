package app.linekeeper.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.client.ClientRow;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class FindingLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    FindingLines finding;

    @Autowired
    FindingClients clients;

    @Autowired
    RenamingLine renaming;

    @Autowired
    TestClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void runningLinesComeFirstSoonestEndFirstThenTheOffOnesLatestEndFirst() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        for (int days = 1; days <= 6; days++) {
            shop.lineEnding(north.client(), TODAY.plusDays(days));
            shop.lineEnding(north.client(), TODAY.minusDays(days));
        }

        Page<LineRow> first =
                finding.ofClient(north.owner(), north.client().id(), "", 0).orElseThrow();
        Page<LineRow> second =
                finding.ofClient(north.owner(), north.client().id(), "", 1).orElseThrow();

        assertThat(first.rows()).extracting(LineRow::daysLeft).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, -1L, -2L);
        assertThat(second.rows()).extracting(LineRow::daysLeft).containsExactly(-3L, -4L, -5L, -6L);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.total()).isEqualTo(12);
        assertThat(first.rows().get(0).channels()).containsExactly("WhatsApp", "Telegram");
        assertThat(first.rows())
                .extracting(LineRow::mark)
                .startsWith(LineMark.ORANGE)
                .contains(LineMark.GREEN)
                .endsWith(LineMark.RED);
    }

    @Test
    void aClientsLineIsFoundByPartOfItsNumberOrName() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        Line named = shop.lineEnding(north.client(), TODAY);
        Line off = shop.lineEnding(north.client(), TODAY.minusDays(1));
        renaming.rename(north.owner(), named.id(), "Отдел Продаж 100%").orElseThrow();

        assertThat(ofClient(north, "отдел  про")).containsExactly(named.id());
        assertThat(ofClient(north, "0%")).containsExactly(named.id());
        assertThat(ofClient(north, off.number())).containsExactly(off.id());
        assertThat(ofClient(north, "№ " + off.number())).containsExactly(off.id());
        assertThat(ofClient(north, "nothing")).isEmpty();
        assertThat(ofClient(north, "")).containsExactly(named.id(), off.id());
    }

    @Test
    void anyLineOfThePartnerIsFoundByItselfOrByItsClientThoseThatRunFirst() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
        SavedPartner south = fixtures.aPartner().withClient("Daisy").saved();
        Line off = shop.lineEnding(north.clients().get(0), TODAY.minusDays(1));
        Line longOff = shop.lineEnding(north.clients().get(0), TODAY.minusDays(9));
        Line later = shop.lineEnding(north.clients().get(0), TODAY.plusDays(400));
        Line soon = shop.lineEnding(north.clients().get(0), TODAY);
        Line other = shop.lineEnding(north.clients().get(1), TODAY);
        Line anothers = shop.lineEnding(south.client(), TODAY);

        assertThat(search(north, "dais")).containsExactly(soon.id(), later.id(), off.id(), longOff.id());
        assertThat(search(north, other.number())).containsExactly(other.id());
        assertThat(search(north, anothers.number())).isEmpty();
        assertThat(finding.search(north.owner(), "dais", 0).orElseThrow().total())
                .isEqualTo(4);
        assertThat(finding.search(north.owner(), "dais", 1).orElseThrow().rows())
                .isEmpty();
    }

    @Test
    void aClientIsFoundByOneOfTheirLinesToo() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
        SavedPartner south = fixtures.aPartner().withClient("Daisy").saved();
        Line line = shop.lineEnding(north.clients().get(1), TODAY);
        shop.lineEnding(north.clients().get(0), TODAY);

        assertThat(clients.page(north.owner(), "#" + line.number(), 0)
                        .orElseThrow()
                        .rows())
                .extracting(ClientRow::name)
                .containsExactly("Rose");
        assertThat(clients.page(south.owner(), line.number(), 0).orElseThrow().rows())
                .isEmpty();
    }

    @Test
    void whatEndsSoonIsCountedToTheDayOverAllClients() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
        shop.lineEnding(north.clients().get(0), TODAY.minusDays(1));
        shop.lineEnding(north.clients().get(0), TODAY);
        shop.lineEnding(north.clients().get(1), TODAY.plusDays(14));
        shop.lineEnding(north.clients().get(1), TODAY.plusDays(15));

        LineCounts counts = finding.counts(north.owner(), 14).orElseThrow();

        assertThat(counts).isEqualTo(new LineCounts(4, 2, TODAY, 1));
        assertThat(finding.endingSoon(north.owner(), 14, 0).orElseThrow().rows())
                .extracting(LineRow::clientName)
                .containsExactly("Daisy", "Rose");
    }

    @Test
    void whatIsOffIsListedAndCountedHoweverLongSinceTheLatestFirst() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
        Line first = shop.lineEnding(north.clients().get(0), TODAY.minusDays(400));
        Line last = shop.lineEnding(north.clients().get(1), TODAY.minusDays(1));
        shop.lineEnding(north.clients().get(1), TODAY);

        Page<LineRow> off = finding.off(north.owner(), 0).orElseThrow();

        assertThat(off.rows()).extracting(LineRow::id).containsExactly(last.id(), first.id());
        assertThat(off.total()).isEqualTo(2);
        assertThat(finding.counts(north.owner(), 14).orElseThrow().off()).isEqualTo(2);
    }

    @Test
    void aPartnerWithoutLinesHasNoNearestEnd() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();

        assertThat(finding.counts(north.owner(), 14).orElseThrow()).isEqualTo(new LineCounts(0, 0, null, 0));
    }

    @Test
    void aLineRunsToTheEndOfItsLastDayInTheClientsZone() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved(); // Moscow, three hours ahead
        Line line = shop.lineEnding(north.client(), TODAY);

        clock.moveTo(Instant.parse("2026-11-23T20:59:59Z"));
        assertThat(finding.one(north.owner(), line.id()).orElseThrow().state()).isEqualTo(LineState.ACTIVE);
        assertThat(finding.counts(north.owner(), 0).orElseThrow().endingSoon()).isEqualTo(1);

        clock.moveTo(Instant.parse("2026-11-23T21:00:00Z"));
        assertThat(finding.one(north.owner(), line.id()).orElseThrow().state()).isEqualTo(LineState.OFF);
        assertThat(finding.counts(north.owner(), 0).orElseThrow().endingSoon()).isZero();
    }

    @Test
    void aLineIsRenamedAndAWrongNameIsRefused() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        Line line = shop.lineEnding(north.client(), TODAY);
        String emoji = "\uD83D\uDE80";

        renaming.rename(north.owner(), line.id(), "  <b>&\" " + emoji + " ").orElseThrow();

        assertThat(finding.one(north.owner(), line.id()).orElseThrow().name()).isEqualTo("<b>&\" " + emoji);
        assertThat(renaming.rename(north.owner(), line.id(), emoji.repeat(100)).isDone())
                .isTrue();
        for (String wrong : new String[] {" ", "x".repeat(101), "two\nrows"}) {
            assertThat(reason(renaming.rename(north.owner(), line.id(), wrong))).isEqualTo(Reason.LINE_NAME_WRONG);
        }
    }

    @Test
    void anothersLinesAreNotFound() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        SavedPartner south = fixtures.aPartner().withClient("Rose").saved();
        Line line = shop.lineEnding(south.client(), TODAY);

        assertThat(reason(finding.one(north.owner(), line.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(finding.ofClient(north.owner(), south.client().id(), "", 0)))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(renaming.rename(north.owner(), line.id(), "mine"))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(finding.one(north.owner(), LineId.next()))).isEqualTo(Reason.NOT_FOUND);
    }

    private List<LineId> ofClient(SavedPartner partner, String typed) {
        return ids(finding.ofClient(partner.owner(), partner.client().id(), typed, 0));
    }

    private List<LineId> search(SavedPartner partner, String typed) {
        return ids(finding.search(partner.owner(), typed, 0));
    }

    private static List<LineId> ids(Outcome<Page<LineRow>> page) {
        return page.orElseThrow().rows().stream().map(LineRow::id).toList();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
