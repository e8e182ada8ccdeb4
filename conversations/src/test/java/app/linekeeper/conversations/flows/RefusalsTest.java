package app.linekeeper.conversations.flows;

import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class RefusalsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private KeepingTeam team;

    @Test
    void whoMayIsNamedWithTheRole() {
        SavedPartner north = fixtures.aPartner().with(Role.ACCOUNTANT).saved();
        talk.as(north.member(Role.ACCOUNTANT)).start("menu").start("buy");
        talk.isAt("menu", "menu").shows("Попросите: OWNER (владелец)");
    }

    @Test
    void ofAFewWhoMayEachIsNamed() {
        SavedPartner north =
                fixtures.aPartner().with(Role.ACCOUNTANT).with(Role.MANAGER).saved();
        talk.as(north.member(Role.ACCOUNTANT)).start("menu").start("buy");
        talk.shows("Попросите любого").shows("OWNER (владелец)").shows("MANAGER (менеджер)");
        talk.showsNot("ACCOUNTANT");
    }

    @Test
    void ofManyWhoMayThreeAreNamedAndTheOthersCounted() {
        PartnerFixture many = fixtures.aPartner().with(Role.ACCOUNTANT);
        for (int n = 0; n < 4; n++) {
            many.with(Role.MANAGER);
        }
        talk.as(many.saved().member(Role.ACCOUNTANT)).start("menu").start("buy");
        talk.shows("OWNER (владелец)").shows("и ещё 2 человека");
    }

    @Test
    void whoeverWasRemovedIsNotNamed() {
        SavedPartner north =
                fixtures.aPartner().with(Role.ACCOUNTANT).with(Role.MANAGER).saved();
        team.remove(north.owner(), north.member(Role.MANAGER)).orElseThrow();
        talk.as(north.member(Role.ACCOUNTANT)).start("menu").start("buy");
        talk.shows("Попросите: OWNER (владелец)").showsNot("MANAGER");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNameIsSaidInEveryLanguage(Language language) {
        SavedPartner north = fixtures.aPartner().with(Role.ACCOUNTANT).saved();
        talk.as(north.member(Role.ACCOUNTANT)).in(language).start("menu").start("buy");
        talk.shows("OWNER (").showsNot("{");
    }
}
