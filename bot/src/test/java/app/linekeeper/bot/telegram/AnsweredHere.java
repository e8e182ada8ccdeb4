package app.linekeeper.bot.telegram;

import static org.mockito.ArgumentMatchers.any;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.mockito.Mockito;

/** Makes a Bot API whose calls are answered on the spot, for tests in which tens of thousands are made. */
public final class AnsweredHere {

    private AnsweredHere() {}

    /** Whoever answers; an exception is a connection that broke. */
    public interface Server {
        Answer to(String method, String json) throws IOException;
    }

    /** An answer over HTTP. */
    public record Answer(int status, String body) {}

    /** Silences are told by this clock. */
    public static BotApi by(Server server, Clock clock) {
        Connections connections =
                Mockito.mock(Connections.class, Mockito.withSettings().stubOnly());
        Mockito.when(connections.post(any(), any(), any())).then(call -> {
            try {
                Answer answer = server.to(
                        call.getArgument(0), new String((byte[]) call.getArgument(1), StandardCharsets.UTF_8));
                return CompletableFuture.completedFuture(new HttpAnswer(answer.status(), answer.body()));
            } catch (IOException broken) {
                return CompletableFuture.failedFuture(broken);
            }
        });
        return new BotApi(connections, new Unanswered(), new SendingWatch(clock));
    }
}
