package app.linekeeper.bot.testing;

import app.linekeeper.bot.outbox.PretendedActs;
import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Positions;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

/** The whole bot with conversations that only echo. Bears no stereotype, so that no application scans it by accident. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan(basePackageClasses = TelegramSettings.class)
@ComponentScan(
        basePackages = {"app.linekeeper.bot", "app.linekeeper.domain"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "app\\.linekeeper\\.bot\\.(Linekeeper|.*PretendedActs|sandbox\\..*|demo\\..*|testing\\..*)"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "app\\.linekeeper\\.domain\\.testing\\..*")
        })
@Import(PretendedActs.class)
public class BotTestApplication {

    @Bean
    EchoConversations conversations(
            Positions positions, @Lazy Deliveries deliveries, Clock clock, PlatformTransactionManager transactions) {
        return new EchoConversations(positions, deliveries, clock, transactions);
    }
}
