package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.RequisiteField.ADDRESS;
import static app.linekeeper.domain.requisites.RequisiteField.BANK;
import static app.linekeeper.domain.requisites.RequisiteField.BIN;
import static app.linekeeper.domain.requisites.RequisiteField.IBAN;
import static app.linekeeper.domain.requisites.RequisiteField.KBE;
import static app.linekeeper.domain.requisites.RequisiteField.NAME;
import static app.linekeeper.domain.requisites.RequisiteField.POSITION;
import static app.linekeeper.domain.requisites.RequisiteField.SIGNATORY;
import static app.linekeeper.domain.requisites.RequisiteField.SWIFT;

import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requisites of an organisation (BIN) or a sole trader (IIN) in Kazakhstan. */
public record KazakhRequisites(CompanyKind kind, Map<RequisiteField, String> values) implements Requisites {

    /** Residency, then the sector of the economy. */
    private static final Pattern KBE_SHAPE = Pattern.compile("[12]\\d");

    public KazakhRequisites {
        values = Map.copyOf(values);
    }

    /** BIN of an organisation, IIN of a sole trader. */
    public String bin() {
        return get(BIN);
    }

    public String bank() {
        return get(BANK);
    }

    public String swift() {
        return get(SWIFT);
    }

    public String iban() {
        return get(IBAN);
    }

    /** The code of the beneficiary: residency and sector. */
    public String kbe() {
        return get(KBE);
    }

    @Override
    public LegalForm form() {
        return LegalForm.KAZAKH;
    }

    @Override
    public String taxNumber() {
        return bin();
    }

    @Override
    public List<RequisiteField> needed() {
        return List.of(NAME, BIN, ADDRESS, BANK, SWIFT, IBAN, KBE);
    }

    @Override
    public List<RequisiteField> optional() {
        return List.of(POSITION, SIGNATORY);
    }

    @Override
    public List<Text> wrongs(RequisiteField field) {
        return switch (field) {
            case BIN -> BinIin.check(bin());
            case SWIFT -> InternationalAccount.checkSwift(swift());
            case IBAN ->
                Stream.concat(
                                InternationalAccount.checkIban(iban(), "KZ").stream(),
                                InternationalAccount.checkTogether(swift(), iban()).stream())
                        .limit(1)
                        .toList();
            case KBE -> KBE_SHAPE.matcher(kbe()).matches() ? List.of() : List.of(Text.of("requisites.wrong.kbe"));
            default -> List.of();
        };
    }

    /** A sole trader has an IIN. */
    @Override
    public Text label(RequisiteField field) {
        return field == BIN
                ? Text.of(
                        kind == CompanyKind.SOLE_TRADER ? "requisites.field.bin_person" : "requisites.field.bin_entity")
                : field.label();
    }

    @Override
    public String toString() {
        return "KazakhRequisites[hidden]";
    }
}
