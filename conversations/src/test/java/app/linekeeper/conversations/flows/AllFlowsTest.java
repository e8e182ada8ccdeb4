package app.linekeeper.conversations.flows;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.engine.Flows;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.RandomWalk;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What holds for every flow, also for one that is added tomorrow. That targets are known, steps reached, texts written
 * in every language is checked when the flows are put together, so by every test with a context.
 */
@ConversationTest
class AllFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Flows flows;

    @Autowired
    private Fixtures fixtures;

    @Test
    void everyCommandOpensAScreenWithAWayOut() {
        SavedPartner partner =
                fixtures.aPartner().official().withClient("Daisy").saved();
        flows.all().stream().filter(flow -> flow.command() != null).forEach(flow -> {
            talk.as(partner.owner()).start(flow.command());
            assertThat(talk.text()).as(flow.name()).isNotBlank();
            talk.showsNot("{");
        });
    }

    @Test
    void everyButtonFitsIntoCallbackDataOnTheLargestScreen() {
        flows.all()
                .forEach(flow -> flow.steps()
                        .values()
                        .forEach(step -> step.moves().keySet().forEach(event -> {
                            String largest = Long.toString(Long.MAX_VALUE, 36) + ":" + event + ":9999";
                            assertThat(largest.getBytes())
                                    .as(flow.name() + "." + step.name())
                                    .hasSizeLessThanOrEqualTo(64);
                        })));
    }

    @Test
    void strangersAreWelcomedAndShownNothing() {
        talk.as(Fixtures.aTelegramId()).in(Language.EN).types("hello");
        assertThat(talk.text()).isNotBlank();
        new RandomWalk(talk, 1).presses(50);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRandomWalkOverEverythingNeverBreaks(Language language) {
        SavedPartner partner = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withClient("Rose")
                .withCompany("North")
                .saved();
        talk.in(language).as(partner.owner()).start("menu");
        new RandomWalk(talk, 11 + language.ordinal())
                .lookingAt(() -> talk.showsNot("<code>"))
                .presses(200);
    }
}
