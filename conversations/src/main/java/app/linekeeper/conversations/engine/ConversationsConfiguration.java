package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.locales.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the conversations together from all flows that are beans. The application brings {@link Positions}. */
@Configuration(proxyBeanMethods = false)
class ConversationsConfiguration {

    @Bean
    Words words() {
        return Words.standard();
    }

    @Bean
    Flows flows(List<Flow> flows, Words words) {
        return new Flows(flows, words);
    }

    @Bean
    Conversations conversations(
            Flows flows,
            Positions positions,
            Visitors visitors,
            Words words,
            Clock clock,
            PlatformTransactionManager transactions,
            ObjectProvider<NoticeButtons> notices) {
        return new Engine(
                flows,
                positions,
                visitors,
                words,
                clock,
                new TransactionTemplate(transactions),
                Optional.of((notice, event, visitor) -> notices.stream()
                        .flatMap(buttons -> buttons.destination(notice, event, visitor).stream())
                        .findFirst()));
    }
}
