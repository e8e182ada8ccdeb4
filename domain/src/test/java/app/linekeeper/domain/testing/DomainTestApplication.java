package app.linekeeper.domain.testing;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The whole domain on a database of its own and a clock that tests move. No application scans it by accident. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "app.linekeeper.domain",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import({
    Fixtures.class,
    Shop.class,
    FlakyProvisioning.class,
    RememberedActivations.class,
    RememberedCards.class,
    TillGateway.class,
    Moves.class,
    Looking.class,
    Requisited.class
})
public class DomainTestApplication {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    WatchedDatabase dataSource() {
        return TestDatabase.fresh();
    }
}
