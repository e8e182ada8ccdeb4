package app.linekeeper.conversations.flows.company;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class CompanyFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private KeepingCompanies companies;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWithoutCompanies() {
        north = fixtures.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT).saved();
        talk.as(north.owner());
    }

    @Test
    void aCompanyOfMoreThanAPageIsFoundByPartOfItsName() {
        var partner = fixtures.aPartner();
        List.of("Ёлка", "Запад", "Восток", "Юг", "Север", "Берег", "Гора", "Поле")
                .forEach(partner::withCompany);
        north = partner.saved();
        talk.as(north.owner()).start("companies").showsNot("Чтобы найти");
        talk.types("ел").shows("Найдено").offers("Ёлка").press("Убрать поиск").offers("Север");

        partner = fixtures.aPartner();
        List.of("Ёлка", "Запад", "Восток", "Юг", "Север", "Берег", "Гора", "Поле", "Лес")
                .forEach(partner::withCompany);
        north = partner.saved();
        talk.as(north.owner()).start("companies").shows("Чтобы найти").offers("1 из 2");
        talk.types("ЕЛ").shows("Найдено").offers("Ёлка").offersNot("Север");
        talk.types("нету").shows("ничего не нашлось").press("Убрать поиск").offers("1 из 2");
    }

    @Test
    void aCompanyIsMadeOfABlock() {
        talk.start("companies").sees("companies.none").press("Добавить компанию");
        talk.sees("requisites_sheet.block").types(Purchases.BLOCK).isNew();
        talk.isAt(FlowNames.REQUISITES, "sheet").shows("ИНН: 7707083893").shows("Ещё не сохранено");
        assertThat(rows()).isEmpty();
        talk.press("Сохранить реквизиты").sees("requisites_sheet.kept").offersNot("Назад");
        talk.shows("акты на эту компанию можно получать").press("К компании").shows("На счёте 0,00 ₽");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.isComplete()).isTrue());
    }

    @Test
    void aPastedTextIsACompanyInTwoTaps() {
        talk.start("menu").press("Компании").types(Purchases.BLOCK).isAt(FlowNames.REQUISITES, "sheet");
        talk.shows("ИНН: 7707083893").shows("Ещё не сохранено").press("Сохранить реквизиты");
        talk.sees("requisites_sheet.kept");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.isComplete()).isTrue());
    }

    @Test
    void theTextTellsTheCountryAndWhereItDoesNotTheCountryIsAsked() {
        begin().types("ТОО «Мысал», БИН 960140000019, ИИК KZ18601A861000000005").shows("БИН: 960140000019");
        begin().types("Example GmbH, IBAN DE89370400440532013000").shows("(IBAN): DE89370400440532013000");
        begin().types("СООО «Зубр», УНП 193456789, г. Минск").isAt(FlowNames.REQUISITES, "form");
        talk.press("В другой стране").isAt(FlowNames.REQUISITES, "sheet").shows("193456789");
    }

    @Test
    void aCountryThatWasGuessedWrongIsCorrectedWithoutPastingAgain() {
        begin().types("Альфа, ИНН 7707083893").shows("ИНН: 7707083893").press("Не Россия");
        talk.press("В другой стране")
                .isAt(FlowNames.REQUISITES, "sheet")
                .shows("7707083893")
                .showsNot("КПП");
    }

    @Test
    void aNumberAloneIsLookedForAmongTheCompaniesAndNothingIsMadeOfIt() {
        talk.start("companies").types("7707083893").shows("ничего не нашлось").isAt(FlowNames.COMPANIES, "companies");
    }

    @Test
    void aClientsCompanyIsPastedOnTheClientsCard() {
        SavedPartner south = fixtures.aPartner().withClient("Мак").saved();
        talk.as(south.owner()).start("clients").press("Мак").types("спасибо").shows("нужно нажать");
        talk.types(Purchases.BLOCK);
        talk.isAt(FlowNames.REQUISITES, "sheet").press("Сохранить реквизиты").sees("requisites_sheet.kept");
        assertThat(companies.ofClient(south.owner(), south.client().id()).orElseThrow())
                .hasSize(1);
        assertThat(companies.list(south.owner()).orElseThrow()).isEmpty();
    }

    @Test
    void aWrongDigitIsNamedAndCorrected() {
        begin().types(Purchases.BLOCK.replace("7707083893", "7707083894"));
        talk.shows("ИНН: последняя цифра не сходится").shows("7707 0838 94").offers("Сохранить как есть");
        talk.offersNot("Заполнить: ИНН")
                .press("Исправить: ИНН")
                .sees("requisites_sheet.field")
                .shows("Сейчас: 7707083894");
        talk.types("7707083895").isAt(FlowNames.REQUISITES, "field").shows("7707 0838 95");
        talk.types("7707 083 893").isAt(FlowNames.REQUISITES, "sheet").showsNot("не сходится");
        talk.press("Сохранить реквизиты").sees("company.complete");
    }

    @Test
    void fieldsAreFilledInOneByOne() {
        begin().press("Заполнить по одному")
                .press("В России")
                .press("Организация")
                .shows("Название");
        talk.types("ООО «Запад»").shows("Для документов не хватает").press("Заполнить: ИНН");
        talk.types("7707083893")
                .press("Сохранить как есть")
                .sees("requisites_sheet.kept")
                .shows("· КПП");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.isComplete()).isFalse());
        talk.start("companies").press("✍️ ООО «Запад»").shows("· БИК").press("Реквизиты");
        talk.showsNot("Ещё не сохранено").offersNot("Сохранить").press("Заполнить: КПП");
        talk.types("773601001")
                .shows("Ещё не сохранено")
                .back()
                .sees("requisites_sheet.field")
                .back();
        talk.showsNot("КПП: 773601001").types(Purchases.BLOCK).press("Сохранить реквизиты");
        talk.sees("company.complete").press("К компании").shows("ООО «Запад»");
    }

    @Test
    void aFieldCanBeCorrectedAndLeftEmpty() {
        begin().types(Purchases.BLOCK + "Подписант: Иванова А. Б.").shows("Подписант: Иванова А. Б.");
        talk.press("Исправить по одному");
        talk.offers("✅ ИНН").press("›").offers("▫️ Должность подписанта");
        talk.press("✅ Подписант").press("Оставить пустым").isAt(FlowNames.REQUISITES, "sheet");
        talk.showsNot("Иванова")
                .press("Исправить по одному")
                .press("✅ Название")
                .offersNot("Оставить пустым");
    }

    @Test
    void aSoleTraderHasAnOgrnip() {
        begin().press("Заполнить по одному")
                .press("В России")
                .press("Индивидуальный предприниматель")
                .types("ИП Примеров Пётр");
        talk.shows("· ОГРНИП").showsNot("ОГРН (").types("ИНН 960000000123, ОГРН 304960000000018");
        talk.shows("ОГРНИП: 304960000000018");
    }

    @Test
    void aDoubtedNameIsChosenOrTyped() {
        begin().types("Учредитель: ООО «Альфа», ИНН 9600001010")
                .sees("requisites_sheet.doubts")
                .offersNot("Сохранить");
        talk.press("Выбрать: Название").sees("requisites_sheet.which_reading").offers("ООО «Альфа»");
        talk.press("Другое").sees("requisites_sheet.field").types("ООО «Бета»");
        talk.shows("Название: ООО «Бета»").showsNot("Не уверен").offers("Сохранить как есть");
    }

    @Test
    void whatWasNotUnderstoodIsShown() {
        begin().types("ООО «Север-Пример»\nИНН 9600001010\nТел.: +7 960 000-00-11\ninfo@primer.example");
        talk.sees("requisites_sheet.unread").shows("· Тел.: +7 960 000-00-11").shows("· info@primer.example");
    }

    @Test
    void whatHoldsNoRequisitesIsRefusedInWords() {
        begin().types("ООО Ромашка").isAt(FlowNames.REQUISITES, "block");
        talk.types("просто слова").isAt(FlowNames.REQUISITES, "block").shows("Реквизитов в этом тексте не нашлось");
    }

    @Test
    void theSameCompanyIsNotMadeTwice() {
        companies
                .createFromBlock(
                        north.owner(), companies.usualForm(north.owner()).orElseThrow(), Purchases.BLOCK)
                .orElseThrow();
        begin().types(Purchases.BLOCK)
                .shows("Компания с таким номером уже есть: «ООО „Север“»")
                .offers("К компаниям");
        talk.press("Сохранить реквизиты").shows("Такая компания уже есть");
        talk.press("К компаниям").offers("✅ ООО «Север»");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void aManagerSeesRequisitesAndEditsNone() {
        SavedPartner south = fixtures.aPartner()
                .withCompany("Юг")
                .withClient("Мак")
                .with(Role.MANAGER)
                .saved();
        purchases.completeRequisites(south);
        talk.as(south.member(Role.MANAGER)).start("companies").offersNot("Добавить компанию");
        talk.press("✅ Юг").press("Реквизиты").shows("ИНН: 7707083893");
        talk.offersNot("Исправить")
                .offersNot("Заполнить")
                .types("КПП 784243001")
                .shows("Попросите: OWNER (владелец)");
        talk.opens(FlowNames.REQUISITES, Facts.none()).shows("Попросите: OWNER (владелец)");
        talk.start("companies").types(Purchases.BLOCK).shows("Попросите: OWNER (владелец)");
    }

    @Test
    void anAccountantKeepsRequisites() {
        talk.as(north.member(Role.ACCOUNTANT));
        begin().types(Purchases.BLOCK).press("Сохранить реквизиты").sees("requisites_sheet.kept");
    }

    @Test
    void anotherPartnersCompanyIsNotFound() {
        SavedPartner south = fixtures.aPartner().withCompany("Юг").saved();
        talk.start("companies");
        Facts theirs = Facts.of(CommonSlots.COMPANY, south.company().id());
        talk.opens(FlowNames.COMPANY, theirs).shows("Не нашлось").showsNot("Юг");
        talk.opens(FlowNames.REQUISITES, theirs).shows("Не нашлось").showsNot("Юг");
    }

    @Test
    void aPressOnAnOldSheetKeepsNothing() {
        begin().types(Purchases.BLOCK);
        String old = talk.button("Сохранить реквизиты").data();
        int message = talk.messages().size();
        talk.press("Исправить по одному").pressData(old, message).isHinted("common.stale");
        assertThat(rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTranscriptReadsTheSameInEveryLanguage(Language language) {
        talk.in(language);
        Transcript.read("companies").replay(talk);
        talk.isAt(FlowNames.COMPANY, "card");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPastedCompanyIsTwoTapsInEveryLanguage(Language language) {
        talk.in(language);
        Transcript.read("company_at_once").replay(talk);
        assertThat(rows()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextWithTwoPartiesIsSettledInEveryLanguage(Language language) {
        talk.in(language);
        Transcript.read("companies_pasted").replay(talk);
        talk.isAt(FlowNames.REQUISITES, "sheet");
    }

    private Talk begin() {
        return talk.start("companies").press("Добавить компанию");
    }

    private List<CompanyRow> rows() {
        return companies.list(north.owner()).orElseThrow();
    }
}
