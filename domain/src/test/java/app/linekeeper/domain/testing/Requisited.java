package app.linekeeper.domain.testing;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Companies with requisites that are all there, or with none but a name. */
@TestComponent
public class Requisited {

    private static final Map<RequisiteField, String> RUSSIAN = Map.of(
            RequisiteField.INN, "7736207543",
            RequisiteField.KPP, "773601001",
            RequisiteField.OGRN, "1027700229193",
            RequisiteField.ADDRESS, "г. Санкт-Петербург, Невский пр., д. 1",
            RequisiteField.BANK, "ПАО «Пример Банк»",
            RequisiteField.BIK, "044525225",
            RequisiteField.ACCOUNT, "40702810400000000225",
            RequisiteField.CORRESPONDENT_ACCOUNT, "30101810400000000225",
            RequisiteField.SIGNATORY, "Иванов И. И.");
    private static final Map<RequisiteField, String> KAZAKH = Map.of(
            RequisiteField.BIN, "940140000385",
            RequisiteField.ADDRESS, "Алматы қ., Абай даңғ., 10",
            RequisiteField.BANK, "«Мысал Банк» АҚ",
            RequisiteField.SWIFT, "HSBKKZKX",
            RequisiteField.IBAN, "KZ86125KZT5004100100",
            RequisiteField.KBE, "17");

    private final Companies companies;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Requisited(Companies companies, Clock clock, TransactionTemplate transaction) {
        this.companies = companies;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** From now on its requisites are all there. */
    public void complete(CompanyId company) {
        keep(company, true);
    }

    /** From now on nothing but its name is known. */
    public void incomplete(CompanyId company) {
        keep(company, false);
    }

    /** A company of the client's whose requisites are all there. */
    public CompanyId ofClient(ClientAccount client, String name) {
        PartnerId keeper = Objects.requireNonNull(client.partner());
        LegalForm form = client.currency().getCurrencyCode().equals("KZT") ? LegalForm.KAZAKH : LegalForm.RUSSIAN;
        return companies
                .save(Company.ofClient(
                        CompanyId.next(),
                        keeper,
                        client.id(),
                        client.currency(),
                        Requisites.of(form, CompanyKind.LEGAL_ENTITY, values(form, name, true)),
                        clock.instant()))
                .id();
    }

    private void keep(CompanyId company, boolean complete) {
        transaction.executeWithoutResult(status -> {
            Company own = companies.findById(company).orElseThrow();
            own.keep(Requisites.of(own.form(), own.kind(), values(own.form(), own.name(), complete)));
        });
    }

    private static Map<RequisiteField, String> values(LegalForm form, String name, boolean complete) {
        Map<RequisiteField, String> values = new EnumMap<>(RequisiteField.class);
        if (complete) {
            values.putAll(form == LegalForm.KAZAKH ? KAZAKH : RUSSIAN);
        }
        values.put(RequisiteField.NAME, name);
        return values;
    }
}
