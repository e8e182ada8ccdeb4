package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.engine.Flows;
import app.linekeeper.conversations.engine.Visitors;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.testing.Looking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;

/** All conversations over the domain, with positions in memory and people who speak the language of the test. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Purchases.class, CardPayments.class})
@ComponentScan(
        basePackages = "app.linekeeper.conversations",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class ConversationTestConfiguration {

    @Bean
    InMemoryPositions positions() {
        return new InMemoryPositions();
    }

    @Bean
    RememberedDeliveries deliveries(ObjectProvider<ParcelKind> kinds, ObjectProvider<People> people) {
        return new RememberedDeliveries(kinds, people);
    }

    @Bean
    Openings openings() {
        return new Openings();
    }

    @Bean
    TestLinks chatLinks() {
        return new TestLinks();
    }

    @Bean
    TestPile setAside() {
        return new TestPile();
    }

    @Bean
    TestDeliveryStates deliveryStates() {
        return new TestDeliveryStates();
    }

    @Bean
    TestStatements sentStatements() {
        return new TestStatements();
    }

    @Bean
    TestRequisitesFiles requisitesFiles() {
        return new TestRequisitesFiles();
    }

    @Bean
    @Primary
    TestVisitors testVisitors(@Qualifier("domainVisitors") Visitors real) {
        return TestVisitors.of(real);
    }

    @Bean
    @Scope(BeanDefinition.SCOPE_PROTOTYPE)
    Talk talk(
            Conversations conversations,
            Flows flows,
            InMemoryPositions positions,
            TestVisitors visitors,
            Openings openings,
            Access access,
            People people,
            Looking looking) {
        return new Talk(
                conversations,
                flows,
                positions,
                visitors,
                openings,
                member -> people.findById(access.of(member).person())
                        .orElseThrow()
                        .telegramId(),
                look -> looking.at(() -> {
                    look.run();
                    return true;
                }));
    }
}
