package app.linekeeper.bot.demo;

import jakarta.annotation.PostConstruct;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has the demo filled in while the application starts, before anybody can write to the bot. */
@Component
@Profile("demo")
class DemoStart {

    private final DemoFilling filling;

    DemoStart(DemoFilling filling) {
        this.filling = filling;
    }

    @PostConstruct
    void fill() {
        filling.fillIfEmpty();
    }
}
