package app.linekeeper.domain.company;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.AuditEntries;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.pasted.ReadingRequisites;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class KeepingCompaniesTest {

    private static final String BLOCK = """
            ООО «Север»
            ИНН 7707083893
            КПП 773601001
            ОГРН 1027700132195
            Адрес: Москва, ул. Вавилова, 19
            Банк: ПАО Сбербанк
            БИК 044525225
            р/с 40702810400000000225
            к/с 30101810400000000225
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    KeepingCompanies keeping;

    @Autowired
    ReadingRequisites reading;

    @Autowired
    AuditEntries audit;

    @Test
    void aBlockMakesACompleteCompany() {
        SavedPartner north = fixtures.aPartner().saved();
        Company company = keeping.createFromBlock(
                        north.owner(), keeping.usualForm(north.owner()).orElseThrow(), BLOCK)
                .orElseThrow();
        assertThat(company.isComplete()).isTrue();
        assertThat(company.currency().getCurrencyCode()).isEqualTo("RUB");
        assertThat(keeping.list(north.owner()).orElseThrow())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("ООО «Север»"));
        assertThat(reason(keeping.createFromBlock(north.owner(), LegalForm.RUSSIAN, BLOCK)))
                .isEqualTo(Reason.COMPANY_EXISTS);
        assertThat(keeping.createFromBlock(north.owner(), LegalForm.RUSSIAN, BLOCK.replace("773601001", "784243001"))
                        .isDone())
                .isTrue();
    }

    @Test
    void whatIsReadIsKeptOnlyWhenToldSo() {
        SavedPartner north = fixtures.aPartner().saved();
        Requisites empty = Requisites.of(LegalForm.RUSSIAN, CompanyKind.LEGAL_ENTITY, Map.of());

        Requisites read = reading.block(empty, BLOCK).orElseThrow().requisites();
        assertThat(read.areComplete()).isTrue();
        assertThat(keeping.list(north.owner()).orElseThrow()).isEmpty();
        Company company = keeping.create(north.owner(), read).orElseThrow();
        assertThat(company.requisites()).isEqualTo(read);

        Requisites renamed =
                reading.field(read, RequisiteField.NAME, "ООО «Юг»").orElseThrow();
        assertThat(keeping.keep(north.owner(), company.id(), read, renamed)
                        .orElseThrow()
                        .name())
                .isEqualTo("ООО «Юг»");
        assertThat(reason(keeping.create(north.owner(), renamed))).isEqualTo(Reason.COMPANY_EXISTS);
    }

    @Test
    void whatAColleagueChangedMeanwhileStays() {
        SavedPartner north = fixtures.aPartner().with(Role.ACCOUNTANT).saved();
        Company company =
                keeping.createFromBlock(north.owner(), LegalForm.RUSSIAN, BLOCK).orElseThrow();
        Requisites before = company.requisites();
        keeping.keep(
                        north.member(Role.ACCOUNTANT),
                        company.id(),
                        before,
                        before.with(RequisiteField.ADDRESS, "Москва, Арбат, 1")
                                .with(RequisiteField.NAME, "ООО «Запад»"))
                .orElseThrow();
        Requisites both = keeping.keep(
                        north.owner(), company.id(), before, before.with(RequisiteField.NAME, "ООО «Юг»"))
                .orElseThrow()
                .requisites();
        assertThat(both.address()).isEqualTo("Москва, Арбат, 1");
        assertThat(both.name()).isEqualTo("ООО «Юг»");
        assertThat(both.values().keySet())
                .containsExactlyInAnyOrderElementsOf(before.values().keySet());
    }

    @Test
    void wordsThatCouldBeANameAreNoRequisites() {
        Requisites empty = Requisites.of(LegalForm.RUSSIAN, CompanyKind.LEGAL_ENTITY, Map.of());
        assertThat(reading.block(empty, "спасибо").isDone()).isFalse();
        assertThat(reading.block(empty, "ООО «Север», ИНН 7707083893").isDone()).isTrue();
    }

    @Test
    void fieldsGivenOneByOneAreCheckedOneByOne() {
        SavedPartner north = fixtures.aPartner().with(Role.ACCOUNTANT).saved();
        CompanyId id = keeping.create(
                        north.member(Role.ACCOUNTANT), LegalForm.RUSSIAN, CompanyKind.LEGAL_ENTITY, "ООО «Север»")
                .orElseThrow()
                .id();
        Outcome<Company> wrong = keeping.give(north.owner(), id, RequisiteField.INN, "7707083894");
        Refusal refusal = ((Outcome.Refused<Company>) wrong).refusal();
        assertThat(Words.strict().plain(refusal.text(), Language.RU))
                .contains("ИНН")
                .contains("последняя цифра")
                .contains("7707 0838 94");
        Company right = keeping.give(north.owner(), id, RequisiteField.INN, "7707 083 893")
                .orElseThrow();
        assertThat(right.isComplete()).isFalse();
        assertThat(right.requisites().missing()).doesNotContain(RequisiteField.INN);
        assertThat(keeping.paste(north.owner(), id, BLOCK).orElseThrow().isComplete())
                .isTrue();
    }

    @Test
    void aManagerSeesCompaniesAndEditsNone() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withCompany("North").saved();
        assertThat(keeping.list(north.member(Role.MANAGER)).orElseThrow()).hasSize(1);
        assertThat(reason(keeping.paste(
                        north.member(Role.MANAGER), north.company().id(), BLOCK)))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void anotherPartnersCompanyIsNotFoundAndTheAttemptIsAuditedEvenWhenOnlyRead() {
        SavedPartner north = fixtures.aPartner().saved();
        SavedPartner south = fixtures.aPartner().withCompany("South").saved();
        CompanyId foreign = south.company().id();
        assertThat(reason(keeping.paste(north.owner(), foreign, BLOCK))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(keeping.find(north.owner(), foreign))).isEqualTo(Reason.NOT_FOUND);
        Awaitility.await()
                .untilAsserted(() -> assertThat(audit.about("company", foreign)).hasSize(2));
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
