package app.linekeeper.bot.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes an embedded H2 file survive a kill, and PostgreSQL's driver keep to itself what a statement was about. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    static BeanPostProcessor databases() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
                    // a failed batch would name the values of its first row, be they requisites or what a person wrote
                    pool.addDataSourceProperty("logServerErrorDetail", "false");
                }
                return bean;
            }

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool && EmbeddedFile.isOpenedBy(pool)
                        ? new CommitsInTurn(pool)
                        : bean;
            }
        };
    }
}
