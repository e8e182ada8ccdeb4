package app.linekeeper.conversations.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ConversationTest
class TellingTest {

    private static final Text NEWS = Text.of("movement.top_up");
    private static final String IN_RUSSIAN = "пополнение счёта";
    private static final String IN_ENGLISH = "wallet top-up";

    @Autowired
    private Telling telling;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private Access access;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private ConsentingClient consenting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    private SavedPartner north;

    @BeforeEach
    void aTeam() {
        north = fixtures.aPartner()
                .withClient("Daisy")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        deliveries.forget();
    }

    @Test
    void everybodyWhoseRoleAllowsItIsToldInTheirLanguage() {
        transaction.executeWithoutResult(
                status -> personOf(north.member(Role.ACCOUNTANT)).speak(Language.EN));

        tellTeam(Permission.TAKE_DOCUMENTS);

        assertThat(deliveries.wordsTo(chatOf(north.owner()))).containsExactly(IN_RUSSIAN);
        assertThat(deliveries.wordsTo(chatOf(north.member(Role.ACCOUNTANT)))).containsExactly(IN_ENGLISH);
        assertThat(deliveries.messages()).hasSize(2);
    }

    @Test
    void whatIsOnItsWayIsWordedInTheLanguageThatItsReaderSpeaksByThen() {
        tellTeam(Permission.TAKE_DOCUMENTS);

        transaction.executeWithoutResult(
                status -> personOf(north.member(Role.ACCOUNTANT)).speak(Language.EN));

        assertThat(deliveries.wordsTo(chatOf(north.member(Role.ACCOUNTANT)))).containsExactly(IN_ENGLISH);
    }

    @Test
    void whoWasRemovedOrBlockedTheBotIsToldNothing() {
        transaction.executeWithoutResult(status ->
                members.findById(north.member(Role.MANAGER)).orElseThrow().remove(clock.instant()));
        jdbc.sql("update person set reachable = false where telegram_id = ?")
                .param(chatOf(north.member(Role.ACCOUNTANT)))
                .update();

        tellTeam(Permission.SEE_MONEY);

        assertThat(deliveries.messages()).hasSize(1);
        assertThat(deliveries.wordsTo(chatOf(north.owner()))).hasSize(1);
    }

    @Test
    void whoeverSpeaksForAClientIsTold() {
        Guest speaker = Fixtures.aGuest();
        consenting
                .consent(
                        speaker,
                        inviting.toAccount(north.owner(), north.client().id())
                                .orElseThrow()
                                .id())
                .orElseThrow();
        deliveries.forget();

        transaction.executeWithoutResult(
                status -> telling.client(north.client().id(), NoticeTopic.MONEY, Told.of(NEWS)));

        assertThat(deliveries.wordsTo(speaker.telegramId())).containsExactly(IN_RUSSIAN);
        assertThat(deliveries.messages()).hasSize(1);
    }

    @Test
    void nothingIsToldWithoutATransactionToTellItWith() {
        assertThatThrownBy(() -> telling.partner(north.id(), Permission.SEE_MONEY, NoticeTopic.MONEY, Told.of(NEWS)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void tellTeam(Permission who) {
        transaction.executeWithoutResult(status -> telling.partner(north.id(), who, NoticeTopic.MONEY, Told.of(NEWS)));
    }

    private Person personOf(MemberId member) {
        return people.findById(access.of(member).person()).orElseThrow();
    }

    private long chatOf(MemberId member) {
        return fixtures.guest(member).telegramId();
    }
}
