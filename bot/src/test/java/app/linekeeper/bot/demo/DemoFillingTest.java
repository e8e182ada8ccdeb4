package app.linekeeper.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.bot.settings.UnusableSetting;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class DemoFillingTest {

    @Test
    void anEmptyDatabaseGetsPartnersWhoseMoneyLinesAndDocumentsCanBeWorkedWith() {
        try (ConfigurableApplicationContext demo = start(TestDatabase.freshUrl())) {
            Access access = demo.getBean(Access.class);
            assertThat(role(access, 1000)).isEqualTo(Role.OPERATOR);
            assertThat(role(access, 1001)).isEqualTo(Role.OWNER);
            assertThat(role(access, 1002)).isEqualTo(Role.ACCOUNTANT);
            assertThat(role(access, 1003)).isEqualTo(Role.CLIENT);
            assertThat(role(access, 1004)).isEqualTo(Role.OWNER);

            Acting owner = access.ofTelegram(1001).orElseThrow();
            assertThat(demo.getBean(KeepingCompanies.class).list(owner.member()).orElseThrow())
                    .hasSize(2)
                    .allMatch(CompanyRow::isComplete);
            assertThat(demo.getBean(FindingLines.class)
                            .counts(owner.member(), 7)
                            .orElseThrow()
                            .endingSoon())
                    .isGreaterThanOrEqualTo(4);
            assertThat(demo.getBean(OrdersForActs.class)
                            .page(owner.member(), 0)
                            .orElseThrow()
                            .rows())
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(ledgerSums(demo))
                    .allSatisfy((currency, sum) -> assertThat(sum).isZero());
        }
    }

    @Test
    void startingAgainAddsNothing() {
        String database = TestDatabase.freshUrl();
        long before;
        try (ConfigurableApplicationContext demo = start(database)) {
            before = clients(demo);
            try (ConfigurableApplicationContext again = start(database)) {
                assertThat(clients(again)).isEqualTo(before).isPositive();
            }
        }
    }

    @Test
    void aDatabaseThatHoldsSomebodysBusinessIsLeftAlone() {
        String database = TestDatabase.freshUrl();
        try (ConfigurableApplicationContext demo = start(database)) {
            JdbcClient jdbc = demo.getBean(JdbcClient.class);
            jdbc.sql("delete from demo_mark").update();
            long before = clients(demo);
            try (ConfigurableApplicationContext again = start(database)) {
                assertThat(clients(again)).isEqualTo(before);
                assertThat(again.getBean(DemoMark.class).isDemo()).isFalse();
            }
        }
    }

    @Test
    void theSandboxRefusesADatabaseThatHoldsSomebodysBusiness() {
        String database = TestDatabase.freshUrl();
        try (ConfigurableApplicationContext demo = start(database)) {
            demo.getBean(JdbcClient.class).sql("delete from demo_mark").update();

            assertThatThrownBy(() -> start(database, "sandbox"))
                    .hasRootCauseInstanceOf(UnusableSetting.class)
                    .rootCause()
                    .hasMessageContaining("other data than the demo");
        }
    }

    private static Role role(Access access, long telegramId) {
        return access.ofTelegram(telegramId).orElseThrow().role();
    }

    private static long clients(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from client_account")
                .query(Long.class)
                .single();
    }

    private static Map<String, Long> ledgerSums(ConfigurableApplicationContext context) {
        return context
                .getBean(JdbcClient.class)
                .sql("select currency, sum(amount_minor) as total from ledger_entry group by currency")
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ConfigurableApplicationContext start(String database) {
        return start(database, "demo");
    }

    private static ConfigurableApplicationContext start(String database, String profile) {
        return new SpringApplicationBuilder(app.linekeeper.bot.Linekeeper.class)
                .profiles(profile)
                .run(
                        "--spring.datasource.url=" + database,
                        database.startsWith("jdbc:postgresql:")
                                ? "--spring.datasource.username="
                                : "--spring.datasource.username=sa",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--linekeeper.telegram.token=1:demo",
                        "--linekeeper.telegram.api-url=http://127.0.0.1:9");
    }
}
