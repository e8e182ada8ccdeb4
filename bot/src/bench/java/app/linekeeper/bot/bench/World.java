package app.linekeeper.bot.bench;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.BotApiServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/** A process of its own with the Bot API and the people who press, so that their CPU time is not the bot's. */
public final class World {

    static final String TOKEN = "1000000000:sandbox-token-is-no-secret";

    private World() {}

    /**
     * Says {@code ready <port>}; then for each line {@code <first id> <people> <delay ms> <seconds> <share that pays in
     * percent>} lets these people press and says what it came to.
     */
    public static void main(String[] arguments) throws Exception {
        BotApiServer server = new BotApiServer(Clock.systemUTC());
        Bot bot = server.register(TOKEN, "linekeeper_bench_bot", "Linekeeper");
        Front front = Front.of(server);
        System.out.println("ready " + front.listen());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<Long> told = LongStream.of(List.of(line.split(" ")).stream()
                            .mapToLong(Long::parseLong)
                            .toArray())
                    .boxed()
                    .toList();
            front.delay(told.get(2).intValue());
            Crowd crowd = new Crowd(
                    bot, told.get(0), told.get(1).intValue(), told.get(4).intValue());
            System.out.println(crowd.press(Duration.ofSeconds(told.get(3))));
        }
        System.exit(0);
    }
}
