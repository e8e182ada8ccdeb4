package app.linekeeper.bot.sandbox;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on the console where the chat page is, below everything that was logged before. */
@Component
@Profile("sandbox")
final class OpenHere implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println("\n  The sandbox is open: http://localhost:"
                    + web.getWebServer().getPort() + "/\n");
        }
    }
}
