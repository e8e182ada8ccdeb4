package app.linekeeper.bot.bench;

import app.linekeeper.bot.bench.Script.Choice;
import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** People who talk in turns, straight to the conversations; each turn strikes a row off the inbox as a real one does. */
final class Talks {

    private static final int BATCH = 100;

    private final Conversations conversations;
    private final JdbcTemplate jdbc;
    private final List<Talk> talks = new ArrayList<>();
    private final ThreadCosts costs = new ThreadCosts();
    private long update = System.nanoTime();

    Talks(RunningLinekeeper linekeeper, List<Long> people, List<String> moves) {
        conversations = linekeeper.get(Conversations.class);
        jdbc = linekeeper.get(JdbcTemplate.class);
        people.forEach(person -> talks.add(new Talk(person, new Script(moves))));
        talks.forEach(this::begin);
    }

    private static final class Talk {
        final Incoming.Sender sender;
        final Script script;
        List<Choice> screen = List.of();
        int message = 1;

        Talk(long person, Script script) {
            this.sender = new Incoming.Sender(new ChatKey(person, person), "Person", "ru");
            this.script = script;
        }
    }

    ThreadCosts costs() {
        return costs;
    }

    int lost() {
        return talks.stream().mapToInt(talk -> talk.script.lost()).sum();
    }

    /** Takes so many turns, a whole script of one person after that of another. */
    void take(int turns) {
        for (int taken = 0; taken < turns; taken += BATCH) {
            long first = store();
            for (int n = 0; n < BATCH; n++) {
                press(talks.get((taken + n) % talks.size()), first + n);
            }
        }
    }

    /** One press of the first person, on a row of the inbox that is not there. */
    String takeOne() {
        String place = talks.get(0).script.place();
        press(talks.get(0), -1);
        return place;
    }

    private void begin(Talk talk) {
        Reply reply = conversations.take(new Incoming.Commanded(talk.sender, "menu", ""));
        conversations.shown(List.of(new Shown(reply.chat(), reply.number(), 1)));
        talk.screen = choices(reply);
    }

    private void press(Talk talk, long updateId) {
        String place = talk.script.place();
        Choice choice = talk.script.choose(talk.screen).orElseThrow();
        Incoming pressed = new Incoming.Pressed(talk.sender, talk.message, choice.data());
        Reply reply = costs.measure(place, () -> {
            Reply taken = conversations.take(pressed, () -> strikeOff(updateId));
            talk.screen = choices(taken);
            return taken;
        });
        if (reply.place().below()) {
            talk.message++;
            conversations.shown(List.of(new Shown(reply.chat(), reply.number(), talk.message)));
        }
    }

    private void strikeOff(long updateId) {
        jdbc.update(
                "update incoming_update set state = 'DONE', body = '' where update_id = ? and state = 'NEW'", updateId);
    }

    private long store() {
        long first = update;
        update += BATCH;
        jdbc.batchUpdate(
                "insert into incoming_update (update_id, body, received_at) values (?, '{}', current_timestamp)",
                List.copyOf(java.util.stream.LongStream.range(first, update)
                        .mapToObj(id -> new Object[] {id})
                        .toList()));
        return first;
    }

    private static List<Choice> choices(Reply reply) {
        return Objects.requireNonNull(reply.screen()).rows().stream()
                .flatMap(List::stream)
                .map(Button::data)
                .filter(Objects::nonNull)
                .map(Choice::of)
                .toList();
    }
}
