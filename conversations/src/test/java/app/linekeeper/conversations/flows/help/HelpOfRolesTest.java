package app.linekeeper.conversations.flows.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class HelpOfRolesTest {

    private static final List<Role> TEAM = List.of(Role.OWNER, Role.MANAGER, Role.ACCOUNTANT);

    private static final List<String> COMMANDS =
            List.of("menu", "buy", "renew", "clients", "balance", "documents", "companies", "settings");

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesToEveryRoleTheCommandsThatItMayGiveAndNoOthers(Language language) {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT).saved();
        talk.in(language);
        for (Role role : TEAM) {
            talk.as(north.member(role));
            String help = talk.start("help").text();
            for (String command : COMMANDS) {
                assertThat(help.contains("\n/" + command + " "))
                        .as("%s to %s in %s", command, role, language)
                        .isEqualTo(isGiven(command));
            }
        }
    }

    @Test
    void promisesAnAccountantNoBuyingAndAManagerNoActs() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT).saved();
        talk.as(north.member(Role.ACCOUNTANT)).start("help").shows("брать акты").showsNot("покупать линии:");
        talk.shows("\n• видеть, какие линии скоро закончатся\n").shows("\n• вести реквизиты компаний\n");
        talk.as(north.member(Role.MANAGER))
                .start("help")
                .shows("покупать линии:")
                .showsNot("брать акты");
        talk.as(north.owner()).start("help").shows("покупать линии:").shows("брать акты");
    }

    private boolean isGiven(String command) {
        talk.start("menu").start(command);
        return command.equals("menu") || !talk.row().flow().equals("menu");
    }
}
