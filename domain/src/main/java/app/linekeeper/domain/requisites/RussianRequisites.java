package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.RequisiteField.ACCOUNT;
import static app.linekeeper.domain.requisites.RequisiteField.ADDRESS;
import static app.linekeeper.domain.requisites.RequisiteField.BANK;
import static app.linekeeper.domain.requisites.RequisiteField.BIK;
import static app.linekeeper.domain.requisites.RequisiteField.CORRESPONDENT_ACCOUNT;
import static app.linekeeper.domain.requisites.RequisiteField.EXCHANGE_ID;
import static app.linekeeper.domain.requisites.RequisiteField.INN;
import static app.linekeeper.domain.requisites.RequisiteField.KPP;
import static app.linekeeper.domain.requisites.RequisiteField.NAME;
import static app.linekeeper.domain.requisites.RequisiteField.OGRN;
import static app.linekeeper.domain.requisites.RequisiteField.POSITION;
import static app.linekeeper.domain.requisites.RequisiteField.SIGNATORY;

import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Requisites of an organisation or a sole trader in Russia; a sole trader has no KPP. */
public record RussianRequisites(CompanyKind kind, Map<RequisiteField, String> values) implements Requisites {

    public RussianRequisites {
        values = Map.copyOf(values);
    }

    public String inn() {
        return get(INN);
    }

    /** Empty for a sole trader. */
    public String kpp() {
        return get(KPP);
    }

    /** OGRN of an organisation, OGRNIP of a sole trader. */
    public String ogrn() {
        return get(OGRN);
    }

    public String bank() {
        return get(BANK);
    }

    public String bik() {
        return get(BIK);
    }

    public String account() {
        return get(ACCOUNT);
    }

    /** Empty for a client of a settlement centre of the Bank of Russia. */
    public String correspondentAccount() {
        return get(CORRESPONDENT_ACCOUNT);
    }

    @Override
    public LegalForm form() {
        return LegalForm.RUSSIAN;
    }

    @Override
    public String taxNumber() {
        return inn();
    }

    @Override
    public List<RequisiteField> needed() {
        return Stream.of(NAME, INN, KPP, OGRN, ADDRESS, BANK, BIK, ACCOUNT, CORRESPONDENT_ACCOUNT)
                .filter(field -> field != KPP || kind == CompanyKind.LEGAL_ENTITY)
                .filter(field -> field != CORRESPONDENT_ACCOUNT || !Bik.isSettlementCentre(bik()))
                .toList();
    }

    @Override
    public List<RequisiteField> optional() {
        return List.of(POSITION, SIGNATORY, EXCHANGE_ID);
    }

    @Override
    public List<Text> wrongs(RequisiteField field) {
        return switch (field) {
            case INN -> Inn.check(inn(), kind == CompanyKind.LEGAL_ENTITY ? 10 : 12);
            case KPP -> Kpp.check(kpp());
            case OGRN -> Ogrn.check(ogrn(), kind);
            case BIK -> Bik.check(bik());
            case ACCOUNT -> RussianAccount.check(account(), bik());
            case EXCHANGE_ID -> ExchangeId.check(get(EXCHANGE_ID));
            case CORRESPONDENT_ACCOUNT -> RussianAccount.checkCorrespondent(correspondentAccount(), bik());
            default -> List.of();
        };
    }

    @Override
    public List<Text> warnings() {
        List<Text> warnings = new ArrayList<>();
        if (RussianAccount.isOfTreasury(account())) {
            warnings.add(Text.of("requisites.warning.treasury"));
        }
        if (Bik.isUnusual(bik())) {
            warnings.add(Text.of("requisites.warning.bik").with("digits", bik().substring(0, 1)));
        }
        return warnings;
    }

    /** A sole trader has an OGRNIP. */
    @Override
    public Text label(RequisiteField field) {
        return field == OGRN
                ? Text.of(
                        kind == CompanyKind.SOLE_TRADER
                                ? "requisites.field.ogrn_person"
                                : "requisites.field.ogrn_entity")
                : field.label();
    }

    @Override
    public String toString() {
        return "RussianRequisites[hidden]";
    }
}
