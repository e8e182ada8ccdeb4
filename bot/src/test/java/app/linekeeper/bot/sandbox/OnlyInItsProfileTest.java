package app.linekeeper.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

class OnlyInItsProfileTest {

    @Test
    void withoutItsProfileNoClassOfTheSandboxIsLoaded() {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        ClassLoader watching = new ClassLoader(OnlyInItsProfileTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                asked.add(name);
                return super.loadClass(name, resolve);
            }
        };
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setClassLoader(watching);
            context.register(Scanning.class);
            context.refresh();
            assertThat(context.getBeanNamesForType(SandboxConfiguration.class)).isEmpty();
        }

        assertThat(asked)
                .filteredOn(name -> name.startsWith("app.linekeeper.bot.sandbox."))
                .filteredOn(name -> !name.contains("OnlyInItsProfileTest"))
                .isEmpty();
    }

    @ComponentScan("app.linekeeper.bot.sandbox")
    @ConfigurationPropertiesScan("app.linekeeper.bot.sandbox")
    static class Scanning {}
}
