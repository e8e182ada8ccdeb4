package app.linekeeper.bot.testing;

import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.conversations.ChatLinks;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.flows.broadcast.BroadcastParcels;
import app.linekeeper.conversations.telling.DocumentParcels;
import app.linekeeper.domain.document.DocumentCard;
import app.linekeeper.domain.document.DocumentCards;
import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.DocumentSubject;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.locales.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
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
                    pattern = "app\\.linekeeper\\.bot\\.(Linekeeper|sandbox\\..*|demo\\..*|testing\\..*)"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "app\\.linekeeper\\.domain\\.testing\\..*")
        })
@Import(BroadcastParcels.class)
public class BotTestApplication {

    @Bean
    EchoConversations conversations(
            Positions positions, @Lazy Deliveries deliveries, Clock clock, PlatformTransactionManager transactions) {
        return new EchoConversations(positions, deliveries, clock, transactions);
    }

    @Bean
    Echoes echoes() {
        return new Echoes("ECHO", true);
    }

    @Bean
    Echoes echoesOfOnce() {
        return new Echoes("ONCE", false);
    }

    @Bean
    Words words() {
        return Words.standard();
    }

    @Bean
    DocumentParcels documentParcels(DocumentFiles files, DocumentCards cards, ChatLinks links) {
        return new DocumentParcels(files, cards, links, Words.standard());
    }

    /** Cards of acts that nobody was ever asked for. */
    @Bean
    @Primary
    DocumentCards pretendedCards() {
        DocumentCards cards = Mockito.mock(DocumentCards.class);
        Mockito.when(cards.of(Mockito.any()))
                .then(call -> new DocumentCard(
                        call.getArgument(0),
                        DocumentType.ACT,
                        "AC-26-000001",
                        LocalDate.of(2026, 11, 23),
                        DocumentSubject.of(OrderId.next()),
                        null,
                        null,
                        null));
        return cards;
    }

    /** Files of acts that nobody was ever asked for. */
    @Bean
    @Primary
    DocumentFiles pretendedActs() {
        DocumentFiles acts = Mockito.mock(DocumentFiles.class);
        Mockito.when(acts.of(Mockito.any())).then(call -> {
            long number = call.getArgument(0, DocumentId.class).value().getLeastSignificantBits();
            byte[] bytes = ("the bytes of act " + number).getBytes(StandardCharsets.UTF_8);
            return new DocumentFile(DocumentType.ACT, "act-" + number + ".pdf", bytes, "sha-" + number);
        });
        return acts;
    }
}
