package app.linekeeper.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.client.ClientMoved;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class FollowingClientTest {

    private static final LocalDate NOV_26 = LocalDate.of(2026, 11, 26);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    FindingLines finding;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void linesLeaveAPartnerWithTheirClient() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        SavedPartner south = fixtures.aPartner().saved();
        Line line = shop.lineEnding(north.client(), NOV_26);

        move(new ClientMoved(north.client().id(), null));
        assertThat(finding.one(north.owner(), line.id()).isDone()).isFalse();
        assertThat(finding.counts(north.owner(), 14).orElseThrow().endingSoon()).isZero();

        move(new ClientMoved(north.client().id(), south.id()));
        assertThat(finding.one(south.owner(), line.id()).isDone()).isTrue();
    }

    private void move(ClientMoved moved) {
        transaction.executeWithoutResult(status -> events.publishEvent(moved));
    }

    @Test
    void whatIsReadOnEveryMenuComesFromItsIndex() {
        String plan = String.join(
                " ",
                jdbc.sql("explain select count(*), min(end_date) from line"
                                + " where partner = cast('00000000-0000-0000-0000-000000000000' as uuid)"
                                + " and off_at > timestamp with time zone '2026-11-23 00:00:00+00'"
                                + " and off_at <= timestamp with time zone '2026-12-08 00:00:00+00'")
                        .query(String.class)
                        .list());

        assertThat(plan.toLowerCase(Locale.ROOT)).contains("line_ending");
    }
}
