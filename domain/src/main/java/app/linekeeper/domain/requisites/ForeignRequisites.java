package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.RequisiteField.ADDRESS;
import static app.linekeeper.domain.requisites.RequisiteField.BANK;
import static app.linekeeper.domain.requisites.RequisiteField.COUNTRY;
import static app.linekeeper.domain.requisites.RequisiteField.IBAN;
import static app.linekeeper.domain.requisites.RequisiteField.NAME;
import static app.linekeeper.domain.requisites.RequisiteField.POSITION;
import static app.linekeeper.domain.requisites.RequisiteField.REGISTRATION_NUMBER;
import static app.linekeeper.domain.requisites.RequisiteField.SIGNATORY;
import static app.linekeeper.domain.requisites.RequisiteField.SWIFT;
import static app.linekeeper.domain.requisites.RequisiteField.TAX_ID;

import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requisites of a company outside Russia and Kazakhstan. */
public record ForeignRequisites(CompanyKind kind, Map<RequisiteField, String> values) implements Requisites {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d/]{3,30}");

    public ForeignRequisites {
        values = Map.copyOf(values);
    }

    public String registrationNumber() {
        return get(REGISTRATION_NUMBER);
    }

    /** VAT or another tax number; may be empty. */
    public String taxId() {
        return get(TAX_ID);
    }

    public String country() {
        return get(COUNTRY);
    }

    public String bank() {
        return get(BANK);
    }

    public String swift() {
        return get(SWIFT);
    }

    /** An IBAN, or the account number of a country without; may be empty. */
    public String account() {
        return get(IBAN);
    }

    @Override
    public LegalForm form() {
        return LegalForm.FOREIGN;
    }

    @Override
    public String taxNumber() {
        return taxId().isEmpty() ? registrationNumber() : taxId();
    }

    @Override
    public List<RequisiteField> needed() {
        return List.of(NAME, REGISTRATION_NUMBER, COUNTRY, ADDRESS);
    }

    @Override
    public List<RequisiteField> optional() {
        return List.of(TAX_ID, BANK, SWIFT, IBAN, POSITION, SIGNATORY);
    }

    @Override
    public List<Text> wrongs(RequisiteField field) {
        return switch (field) {
            case REGISTRATION_NUMBER, TAX_ID ->
                NUMBER.matcher(get(field)).matches() ? List.of() : List.of(Text.of("requisites.wrong.number"));
            case SWIFT -> InternationalAccount.checkSwift(swift());
            case IBAN ->
                Stream.concat(
                                InternationalAccount.checkAccount(account()).stream(),
                                InternationalAccount.checkTogether(swift(), account()).stream())
                        .limit(1)
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public List<Text> warnings() {
        return InternationalAccount.warnings(swift(), account());
    }

    @Override
    public String toString() {
        return "ForeignRequisites[hidden]";
    }
}
