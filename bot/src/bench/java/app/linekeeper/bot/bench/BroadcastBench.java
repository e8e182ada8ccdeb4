package app.linekeeper.bot.bench;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Call;
import app.linekeeper.bot.testing.StrictPace;
import app.linekeeper.domain.broadcast.Broadcast;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.SeeingBroadcasts;
import app.linekeeper.domain.broadcast.SteeringBroadcast;
import app.linekeeper.domain.broadcast.WritingBroadcast;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Shop;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** A broadcast against a Bot API that counts and refuses as Telegram does, while people press. */
final class BroadcastBench {

    private static final int PEOPLE = Integer.getInteger("bench.people", 5_000);
    private static final int PRESSING = 50;
    private static final int PRESSES_A_SECOND = Integer.getInteger("bench.presses", 2);
    private static final String TEXT = "We raise prices";
    private static final String BARS = " ▁▂▃▄▅▆▇█";

    private BroadcastBench() {}

    static void run() throws Exception {
        try (Store store = Store.open(System.getProperty("bench.broadcast.database", "postgresql"));
                FakeBotApi api = new FakeBotApi();
                RunningLinekeeper linekeeper = RunningLinekeeper.against(api.address(), store, FakeBotApi.TOKEN)) {
            Town town = new Town(linekeeper);
            List<Long> pressing = town.settle(PRESSING, 5);
            recipients(linekeeper.get(JdbcTemplate.class));
            town.settleDown();
            Presses presses = new Presses(api, pressing);
            presses.during(Duration.ofSeconds(20), PRESSES_A_SECOND);
            System.out.printf("%npresses before it: %s%n", presses.words());

            StrictPace pace = new StrictPace();
            api.keepsTo(pace);
            Presses meanwhile = new Presses(api, pressing);
            long own = Machine.ownCpu();
            long server = store.serverCpu();
            long begun = System.nanoTime();
            BroadcastId id = start(linekeeper);
            while (!card(linekeeper, id).isOver()) {
                meanwhile.during(Duration.ofSeconds(1), PRESSES_A_SECOND);
            }
            tell(api, pace, meanwhile, card(linekeeper, id), System.nanoTime() - begun);
            System.out.printf(
                    "CPU a message, presses included: %.1f ms here, %.1f ms in the database server; %s%n",
                    (Machine.ownCpu() - own) / 1e6 / PEOPLE,
                    (store.serverCpu() - server) / 1e6 / PEOPLE,
                    Machine.words());
        }
    }

    private static void tell(FakeBotApi api, StrictPace pace, Presses presses, Broadcast ended, long nanos) {
        Map<Long, Integer> each = new HashMap<>();
        api.calls("sendmessage").stream()
                .filter(call -> call.text().equals(TEXT))
                .map(Call::chat)
                .forEach(chat -> each.merge(chat, 1, Integer::sum));
        List<Integer> seconds = pace.bySecond();
        System.out.printf(
                "%s; %d people have it, %d of them twice; %.0f s, %.1f messages a second (replies included)%n",
                ended.counts(),
                each.size(),
                each.values().stream().filter(times -> times > 1).count(),
                nanos / 1e9,
                seconds.stream().mapToInt(n -> n).sum() / (nanos / 1e9));
        System.out.printf(
                "most in any second: %d; refused for coming too fast: %d; presses meanwhile: %s%n",
                pace.mostInASecond(), pace.refused(), presses.words());
        System.out.println("second: messages");
        for (int n = 0; n < seconds.size(); n++) {
            System.out.printf("%3d: %2d%s", n, seconds.get(n), n % 10 == 9 ? "\n" : "   ");
        }
        System.out.println();
        seconds.forEach(n -> System.out.print(BARS.charAt(Math.min(8, (n * 8 + 29) / 30))));
        System.out.println();
    }

    private static BroadcastId start(RunningLinekeeper linekeeper) {
        MemberId operator = linekeeper.get(Shop.class).operator();
        WritingBroadcast writing = linekeeper.get(WritingBroadcast.class);
        writing.aimAt(operator, all -> all.in(Region.KAZAKHSTAN)).orElseThrow();
        BroadcastId draft = writing.say(operator, TEXT).orElseThrow().id();
        linekeeper.get(SteeringBroadcast.class).start(operator, draft).orElseThrow();
        return draft;
    }

    private static Broadcast card(RunningLinekeeper linekeeper, BroadcastId id) {
        return linekeeper
                .get(SeeingBroadcasts.class)
                .one(linekeeper.get(Shop.class).operator(), id)
                .orElseThrow();
    }

    private static void recipients(JdbcTemplate jdbc) {
        jdbc.update("""
                insert into partner (id, version, name, search_text, region, currency, level, state, created_at)
                select gen_random_uuid(), 0, 'Partner ' || n, 'partner', 'KAZAKHSTAN', 'KZT', 'OFFICIAL', 'ACTIVE',
                    current_timestamp from generate_series(1, ?) n
                """, Math.max(1, PEOPLE / 12));
        jdbc.update("""
                insert into person (id, version, telegram_id, name, search_text, language, zone, reachable, created_at)
                select gen_random_uuid(), 0, 9000000000 + n, 'Person ' || n, 'person', 'RU', 'Asia/Almaty', true,
                    current_timestamp from generate_series(1, ?) n
                """, PEOPLE);
        jdbc.update("""
                insert into member (id, version, person, role, partner, joined_at)
                select gen_random_uuid(), 0, h.id, 'OWNER', p.id, current_timestamp
                from (select id, row_number() over (order by id) as n from person where telegram_id > 9000000000) h
                join (select id, row_number() over (order by id) as n, count(*) over () as many from partner
                    where region = 'KAZAKHSTAN') p on p.n = h.n % p.many + 1
                """);
    }
}
