package app.linekeeper.bot.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.pack.AskForPack;
import app.linekeeper.domain.pack.PackForm;
import app.linekeeper.domain.pack.PackId;
import app.linekeeper.domain.pack.PackScope;
import app.linekeeper.domain.pack.PackState;
import app.linekeeper.domain.pack.Packing;
import app.linekeeper.domain.pack.RequestingPack;
import app.linekeeper.domain.pack.SeeingPacks;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Packs on their way from the button into the chat. */
@Tag("database")
class PackDeliveryTest {

    private static final long ACCOUNTANT = 1002;
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static SandboxBotApi telegram;
    private static DemoApplication linekeeper;

    @BeforeAll
    static void start() {
        telegram = SandboxBotApi.start();
        linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram, "--db-scheduler.heartbeat-interval=500ms");
        telegram.person(ACCOUNTANT).sends("/menu");
    }

    @AfterAll
    static void stop() {
        linekeeper.close();
        telegram.close();
    }

    @Test
    void anAccountantGetsTheArchiveThePdfAndTheRegister() throws IOException {
        int before = files().size();

        PackId pack = asked(EnumSet.allOf(PackForm.class));

        await().atMost(PATIENCE).until(() -> files().size() == before + 3);
        List<Document> files = files().subList(before, before + 3);
        int acts = seeing().stillWanted(pack).orElseThrow().summary().acts();
        assertThat(acts).isPositive();
        assertThat(entries(files.get(0).bytes())).hasSize(acts + 1).contains("Реестр.xlsx");
        assertThat(files.get(1).name()).startsWith("Акты для печати").endsWith(".pdf");
        assertThat(files.get(1).bytes()).startsWith('%', 'P', 'D', 'F');
        assertThat(files.get(2).name()).startsWith("Реестр актов").endsWith(".xlsx");
    }

    @Test
    void whatADeadNodeWasMakingIsMadeByAnotherAndComesOnce() {
        Acting acting = accountant();
        UUID pack = UUID.randomUUID();
        int before = files().size();
        jdbc().sql("insert into pack (id, partner, member, from_day, until_day, forms, state, attempt, asked_at)"
                        + " values (?, ?, ?, ?, ?, 'REGISTER', 'MAKING', 1, ?)")
                .params(
                        pack,
                        acting.partnerOrThrow().value(),
                        acting.member().value(),
                        period().from(),
                        period().until(),
                        LONG_AGO)
                .update();
        UUID half = UUID.randomUUID();
        jdbc().sql("insert into pack_file (id, pack, form, part, made_at) values (?, ?, 'REGISTER', 1, ?)")
                .params(half, pack, LONG_AGO)
                .update();
        jdbc().sql("insert into pack_piece values (?, 0, ?)")
                .params(half, new byte[3])
                .update();
        jdbc().sql("insert into pack_task (task_name, task_instance, execution_time, picked, picked_by,"
                        + " last_heartbeat, version) values ('pack', ?, ?, true, 'a dead node', ?, 1)")
                .params(pack.toString(), LONG_AGO, LONG_AGO)
                .update();

        await().atMost(PATIENCE).until(() -> files().size() > before);
        await().atMost(PATIENCE).until(() -> count("pack_task where task_name = 'pack'") == 0);
        assertThat(seeing().stillWanted(new PackId(pack)).orElseThrow().state()).isEqualTo(PackState.READY);
        assertThat(files()).hasSize(before + 1);
        assertThat(count("outbox_message where kind = 'PACK' and state = 'WAITING'"))
                .isZero();
    }

    @Test
    void whatCouldNotBeMadeIsToldToTheAccountantAndToTheOperator() {
        UUID pack = UUID.randomUUID();
        Acting acting = accountant();
        jdbc().sql("insert into pack (id, partner, member, from_day, until_day, forms, state, asked_at)"
                        + " values (?, ?, ?, ?, ?, 'ZIP', 'ASKED', ?)")
                .params(
                        pack,
                        acting.partnerOrThrow().value(),
                        acting.member().value(),
                        period().from(),
                        period().until(),
                        LONG_AGO)
                .update();

        linekeeper.get(Packing.class).giveUp(new PackId(pack));

        telegram.person(ACCOUNTANT).awaitsText("Собрать его не получилось");
        // operators hear of it in their hours, which may not be now
        assertThat(count("notice where subject like 'pack:" + pack + "%'")).isPositive();
    }

    private static PackId asked(Set<PackForm> forms) {
        return linekeeper
                .get(RequestingPack.class)
                .request(new AskForPack(accountant().member(), period(), PackScope.ALL, forms, Shop.aKey()))
                .orElseThrow();
    }

    private static Period period() {
        LocalDate today = LocalDate.ofInstant(linekeeper.get(Clock.class).instant(), ZoneOffset.UTC);
        return new Period(today.minusYears(1), today.plusDays(1));
    }

    private static Acting accountant() {
        return linekeeper.get(Access.class).ofTelegram(ACCOUNTANT).orElseThrow();
    }

    private static SeeingPacks seeing() {
        return linekeeper.get(SeeingPacks.class);
    }

    private static List<Document> files() {
        return telegram.person(ACCOUNTANT).documents();
    }

    private static JdbcClient jdbc() {
        return linekeeper.get(JdbcClient.class);
    }

    private static long count(String from) {
        return jdbc().sql("select count(*) from " + from).query(Long.class).single();
    }

    private static List<String> entries(byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
