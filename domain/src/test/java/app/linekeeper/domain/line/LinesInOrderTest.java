package app.linekeeper.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.pricing.QuotedLine;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Generated lines of two clients, many of one end, asked for in every way there is. */
@DomainTest
class LinesInOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LINES = 60;
    private static final Comparator<LineRow> BY_NUMBER = Comparator.comparing(LineRow::number, LineNumbers.ORDER);
    private static final Comparator<LineRow> SOONEST_FIRST =
            Comparator.comparing(LineRow::end).thenComparing(BY_NUMBER);
    private static final Comparator<LineRow> LATEST_FIRST =
            Comparator.comparing(LineRow::end).reversed().thenComparing(BY_NUMBER);
    private static final Comparator<LineRow> RUNNING_FIRST = (one, other) -> one.state() != other.state()
            ? Boolean.compare(one.state() == LineState.OFF, other.state() == LineState.OFF)
            : (one.state() == LineState.OFF ? LATEST_FIRST : SOONEST_FIRST).compare(one, other);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    FindingLines finding;

    @Autowired
    Quoting quoting;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereverLinesAreListedTheyStandByTheirEndAndThenByTheirNumber(long seed) {
        Random random = new Random(seed);
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
        for (int i = 0; i < LINES; i++) {
            shop.lineEnding(
                    north.clients().get(random.nextInt(2)),
                    TODAY.plusDays(List.of(-3, -2, 0, 1, 5, 400).get(random.nextInt(6))));
        }

        assertThat(all(page -> finding.ofClient(
                                north.owner(), north.clients().get(0).id(), "", page)
                        .orElseThrow()))
                .isSortedAccordingTo(RUNNING_FIRST);
        assertThat(all(page -> finding.search(north.owner(), "1", page).orElseThrow()))
                .isSortedAccordingTo(RUNNING_FIRST);
        assertThat(all(page -> finding.endingSoon(north.owner(), 14, page).orElseThrow()))
                .isSortedAccordingTo(SOONEST_FIRST);
        assertThat(all(page -> finding.off(north.owner(), page).orElseThrow())).isSortedAccordingTo(LATEST_FIRST);
        assertThat(quoted(north, random)).isSortedAccordingTo(QUOTED);
    }

    private static final Comparator<QuotedLine> QUOTED = Comparator.comparing(QuotedLine::newEnd)
            .thenComparing(line -> Objects.requireNonNull(line.wanted().number()), LineNumbers.ORDER);

    /** Ticked in whatever order, some of them off. */
    private List<QuotedLine> quoted(SavedPartner partner, Random random) {
        List<LineId> ticked =
                new ArrayList<>(all(page -> finding.ofClient(
                                        partner.owner(),
                                        partner.clients().get(0).id(),
                                        "",
                                        page)
                                .orElseThrow())
                        .stream()
                        .map(LineRow::id)
                        .toList());
        Collections.shuffle(ticked, random);
        return quoting.toRenew(partner.owner(), ticked, 6).orElseThrow().lines();
    }

    private static List<LineRow> all(IntFunction<Page<LineRow>> pages) {
        Page<LineRow> first = pages.apply(0);
        List<LineRow> rows = Stream.iterate(0, page -> page < first.pages(), page -> page + 1)
                .flatMap(page -> pages.apply(page).rows().stream())
                .toList();
        assertThat(rows).hasSize((int) first.total());
        return rows;
    }
}
