package app.linekeeper.bot.demo;

import app.linekeeper.bot.settings.UnusableSetting;
import jakarta.annotation.PostConstruct;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the sandbox, where anybody is anybody, away from a database that holds somebody's business. */
@Component
@Profile("sandbox")
class SandboxDatabaseGuard {

    private final DemoMark mark;

    SandboxDatabaseGuard(DemoMark mark) {
        this.mark = mark;
    }

    /** @throws UnusableSetting where the database is neither empty nor the demo's */
    @PostConstruct
    void refuseForeignData() {
        if (!mark.isDemo() && !mark.isEmpty()) {
            throw new UnusableSetting(
                    "The sandbox does not start on a database that holds other data than the demo (spring.datasource.url).",
                    "Point spring.datasource.url (SPRING_DATASOURCE_URL) to an empty database, or start without the"
                            + " profile 'sandbox'.");
        }
    }
}
