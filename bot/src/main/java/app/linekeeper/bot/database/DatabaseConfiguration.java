package app.linekeeper.bot.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes an embedded H2 file survive a kill. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final List<String> NO_FILES = List.of("jdbc:h2:mem:", "jdbc:h2:tcp:", "jdbc:h2:ssl:");

    @Bean
    static BeanPostProcessor commitsInTurn() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool && isH2File(pool) ? new CommitsInTurn(pool) : bean;
            }
        };
    }

    private static boolean isH2File(HikariDataSource pool) {
        String url = Objects.requireNonNullElse(pool.getJdbcUrl(), "");
        return url.startsWith("jdbc:h2:") && NO_FILES.stream().noneMatch(url::startsWith);
    }
}
