package app.linekeeper.conversations.flows.books;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.accountstatement.RequestingAccountStatement;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class AccountStatementFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private RequestingAccountStatement requesting;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void inTheMiddleOfDecember() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("ООО «Север»")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        purchases.completeRequisites(north);
        purchases.paid(north);
        clock.moveTo(Instant.parse("2026-12-15T09:00:00Z"));
        deliveries.forget();
        talk.as(north.member(Role.ACCOUNTANT));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theStatementOfThePastMonthIsThreeTapsAway() {
        talk.start("documents").press("Акт сверки").isAt(FlowNames.ACCOUNT_STATEMENT, "period");
        talk.shows("ООО «Север»").shows("Можно по 14.12.2026");
        talk.press("Прошлый месяц: 01.11.2026 – 30.11.2026").isAt(FlowNames.ACCOUNT_STATEMENT, "coming");

        var statement = requesting
                .request(
                        north.owner(),
                        north.company().id(),
                        new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)))
                .orElseThrow();
        talk.shows("№ " + statement.number());
        assertThat(deliveries.documents()).containsExactly(statement.id());
        assertThat(files.of(statement.id()).bytes()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aStatementThatHasComeIsNotPromisedAnyMore() {
        of(north).press("Прошлый месяц").shows("файл сейчас придёт");
        deliveries.arrive();
        talk.arrives("statement.pdf").isNew().shows("файл уже здесь").showsNot("придёт");
    }

    @Test
    void otherDaysAreTyped() {
        of(north).types("01.10.2026 – 20.11.2026").isAt(FlowNames.ACCOUNT_STATEMENT, "coming");
        talk.press("Другие дни").types("15.11.2026-14.11.2026").sees("refusal.days_not_understood");
        talk.types("31.02.2026 по 01.03.2026").sees("refusal.days_not_understood");
        talk.types("ноябрь").sees("refusal.days_not_understood");
        talk.types("с 01.12.2026 по 15.12.2026").shows("Сейчас его можно взять по 14 декабря 2026 включительно");
        assertThat(deliveries.documents()).hasSize(1);
    }

    @Test
    void incompleteRequisitesLeadToTheCompanysForm() {
        SavedPartner south = fixtures.aPartner().withCompany("ООО «Юг»").saved();
        talk.as(south.owner());
        of(south).offersNot("Заполнить реквизиты");
        talk.press("Прошлый месяц").shows("а у компании «ООО „Юг“» они заполнены не все");
        talk.press("Заполнить реквизиты").shows("ООО «Юг»");
    }

    @Test
    void aManagerTakesNoStatements() {
        talk.as(north.member(Role.MANAGER)).start("documents").offersNot("Акт сверки");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTranscriptReadsTheSameInEveryLanguage(Language language) {
        talk.in(language);
        Transcript.read("account_statement").replay(talk);
        talk.isAt(FlowNames.ACCOUNT_STATEMENT, "coming");
        assertThat(deliveries.documents()).hasSize(1);
    }

    private Talk of(SavedPartner partner) {
        return talk.opens(
                FlowNames.ACCOUNT_STATEMENT,
                Facts.of(CommonSlots.COMPANY, partner.company().id()));
    }
}
