package app.linekeeper.conversations.flows.desk;

import app.linekeeper.locales.Text;
import java.time.Duration;
import java.time.Instant;

/** How long something lasts, in words: days, or hours of the first day, or that it is less than an hour. */
final class Lasting {

    private Lasting() {}

    static Text between(Instant from, Instant until) {
        Duration lasting = Duration.between(from, until);
        if (lasting.toDays() > 0) {
            return Text.of("desk.days").with("n", lasting.toDays());
        }
        return lasting.toHours() > 0
                ? Text.of("desk.hours").with("n", lasting.toHours())
                : Text.of("desk.less_than_an_hour");
    }
}
