package app.linekeeper.bot.notices;

import app.linekeeper.bot.telegram.AnsweredHere;
import app.linekeeper.bot.telegram.AnsweredHere.Answer;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telegram, which takes messages or does not, as a test has it, and remembers those that it took. */
final class MoodyTelegram implements AnsweredHere.Server {

    private static final Pattern CHAT = Pattern.compile("\"chat_id\":\"?(\\d+)");
    private static final Pattern NOTICE = Pattern.compile("\"n:(\\d+):");

    private final Clock clock;
    private final List<Said> said = Collections.synchronizedList(new ArrayList<>());
    private volatile LongFunction<Mood> mood = chat -> Mood.TAKES;

    /**
     * A message that is in the person's chat.
     *
     * @param notice the one to which its buttons belong
     */
    record Said(long chat, long notice, Instant at, String json) {}

    MoodyTelegram(Clock clock) {
        this.clock = clock;
    }

    /** Asked for each message to a chat. */
    void isInTheMood(LongFunction<Mood> chosen) {
        mood = chosen;
    }

    /** What it took since it was asked last. */
    List<Said> said() {
        synchronized (said) {
            List<Said> taken = List.copyOf(said);
            said.clear();
            return taken;
        }
    }

    @Override
    public Answer to(String method, String json) throws IOException {
        boolean isMessage = method.equalsIgnoreCase("sendmessage");
        Mood now = mood.apply(isMessage ? number(CHAT, json) : 0);
        if (now == Mood.IS_AWAY) {
            throw new ConnectException("away");
        }
        return isMessage ? sent(now, json) : new Answer(200, "{\"ok\":true,\"result\":" + me() + "}");
    }

    private Answer sent(Mood now, String json) throws IOException {
        return switch (now) {
            case ASKS_TO_WAIT ->
                new Answer(
                        429,
                        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 7\","
                                + "\"parameters\":{\"retry_after\":7}}");
            case STUMBLES -> new Answer(502, "<html>Bad Gateway</html>");
            case IS_FORBIDDEN ->
                new Answer(
                        403,
                        "{\"ok\":false,\"error_code\":403,"
                                + "\"description\":\"Forbidden: bot was blocked by the user\"}");
            case HANGS_UP -> throw new IOException("broken before");
            case LOSES_THE_ANSWER -> {
                take(json);
                throw new IOException("broken after");
            }
            default -> take(json);
        };
    }

    private Answer take(String json) {
        long chat = number(CHAT, json);
        said.add(new Said(chat, number(NOTICE, json), clock.instant(), json));
        return new Answer(
                200,
                "{\"ok\":true,\"result\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":" + chat
                        + ",\"type\":\"private\"},\"text\":\"said\"}}");
    }

    private static String me() {
        return "{\"id\":1,\"is_bot\":true,\"first_name\":\"Linekeeper\",\"username\":\"linekeeper_bot\"}";
    }

    private static long number(Pattern where, String json) {
        Matcher found = where.matcher(json);
        if (!found.find()) {
            throw new IllegalArgumentException("no number in " + json);
        }
        return Long.parseLong(found.group(1));
    }
}
