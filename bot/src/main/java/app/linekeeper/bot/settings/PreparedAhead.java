package app.linekeeper.bot.settings;

import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Profiles;

/**
 * Refuses the demo profiles where the beans were settled when the jar was built, as in the image: they would be silently
 * absent.
 */
public final class PreparedAhead implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** @throws UnusableSetting where a demo profile is asked for */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (AotDetector.useGeneratedArtifacts()
                && event.getEnvironment().acceptsProfiles(Profiles.of("demo", "sandbox"))) {
            throw new UnusableSetting(
                    "This is prepared for work and starts in no demo profile (spring.profiles.active).",
                    "Unset SPRING_PROFILES_ACTIVE; for the made-up data start without -Dspring.aot.enabled=true,"
                            + " or say 'mvn spring-boot:run'.");
        }
    }
}
