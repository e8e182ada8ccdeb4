package app.linekeeper.conversations.flows.help;

import app.linekeeper.conversations.testing.Talk;
import org.junit.jupiter.api.Test;

class HelpFlowTest {

    private final Talk talk = Talk.with(new HelpFlow("https://example.org/source", "1.0", new Contact("@vendor_help")));

    @Test
    void saysWhereTheSourceIsAndLeadsBack() {
        talk.start("help").sees("help.help").shows("Написать нам: @vendor_help").isNew();
        talk.press("О программе").sees("help.about_text").shows("версия 1.0").isEdited();
        org.assertj.core.api.Assertions.assertThat(talk.button("Исходный код").url())
                .isEqualTo("https://example.org/source");
        talk.back().sees("help.help").isEdited();
    }

    @Test
    void saysWhomToAskForTheSourceWhereNoAddressIsGiven() {
        Talk plain = Talk.with(new HelpFlow("", "1.0", new Contact("")));

        plain.start("help")
                .showsNot("Написать нам")
                .press("О программе")
                .sees("help.source_on_request")
                .showsNot("Исходный код\n");
    }

    @Test
    void tellsATeamWhatCanBeDoneAndAStrangerHowToComeIn() {
        talk.start("help").sees("help.can").sees("help.commands").showsNot("откройте ссылку");
        Talk.ofStrangerWith(new HelpFlow("https://example.org/source", "1.0", new Contact("@vendor_help")))
                .start("help")
                .sees("help.come_in")
                .showsNot("/buy");
    }
}
