package app.linekeeper.bot.sandbox.page;

import app.linekeeper.bot.sandbox.botapi.BotApiServer;
import app.linekeeper.bot.sandbox.botapi.Fault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes the Bot API go wrong on purpose, to see what the bot makes of it. */
@RestController
@Profile("sandbox")
final class FaultsEndpoint {

    private final BotApiServer server;

    FaultsEndpoint(BotApiServer server) {
        this.server = server;
    }

    /** What is not given has the value of {@link Fault#of}. */
    record Wanted(
            Fault.Kind kind,
            @Nullable Integer times,
            @Nullable String method,
            @Nullable Integer retryAfter,
            @Nullable Long delayMillis) {

        Fault fault() {
            Fault fault = Fault.of(kind, times == null ? 1 : times);
            fault = method == null ? fault : fault.on(method);
            fault = retryAfter == null ? fault : fault.retryAfter(retryAfter);
            return delayMillis == null ? fault : fault.taking(Duration.ofMillis(delayMillis));
        }
    }

    record Left(int left) {}

    @PostMapping("/sandbox/faults")
    Left add(@RequestBody Wanted wanted) {
        server.faults().add(wanted.fault());
        return left();
    }

    @GetMapping("/sandbox/faults")
    Left left() {
        return new Left(server.faults().left());
    }

    @DeleteMapping("/sandbox/faults")
    Left clear() {
        server.faults().clear();
        return left();
    }
}
