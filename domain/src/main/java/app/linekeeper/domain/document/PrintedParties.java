package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses which requisites of a party a document prints, in which order and under which names. */
public final class PrintedParties {

    private static final int SOLE_TRADERS_INN = 12;
    private static final List<RequisiteField> PRINTED = List.of(
            RequisiteField.INN,
            RequisiteField.KPP,
            RequisiteField.OGRN,
            RequisiteField.BIN,
            RequisiteField.REGISTRATION_NUMBER,
            RequisiteField.TAX_ID,
            RequisiteField.ADDRESS,
            RequisiteField.COUNTRY,
            RequisiteField.ACCOUNT,
            RequisiteField.IBAN,
            RequisiteField.BANK,
            RequisiteField.BIK,
            RequisiteField.SWIFT,
            RequisiteField.CORRESPONDENT_ACCOUNT,
            RequisiteField.KBE);

    private PrintedParties() {}

    /** A company as its requisites are now. */
    public static DocumentParty of(Requisites requisites) {
        List<PartyDetail> details = PRINTED.stream()
                .filter(requisites::has)
                .map(field -> new PartyDetail(label(requisites, field), requisites.get(field)))
                .toList();
        return new DocumentParty(requisites.name(), details, requisites.position(), requisites.signatory());
    }

    /** A seller as its requisites are now. */
    public static DocumentParty of(Seller seller) {
        SellerRequisites given = seller.requisites();
        boolean russian = seller.region() == Region.RUSSIA;
        boolean kazakh = seller.region() == Region.KAZAKHSTAN;
        List<PartyDetail> details = new ArrayList<>();
        add(details, russian ? "inn" : kazakh ? "bin" : "tax_id", given.taxNumber());
        add(details, "kpp", given.taxReasonCode());
        add(details, russian ? ogrn(given) : "registration_number", given.registrationNumber());
        add(details, "address", given.address());
        add(details, "contacts", given.contacts());
        add(details, russian ? "account" : kazakh ? "iik" : "iban", given.accountNumber());
        add(details, "bank", given.bankName());
        add(details, russian ? "bik" : "swift", given.bankCode());
        add(details, "correspondent_account", given.correspondentAccount());
        add(details, "kbe", given.beneficiaryCode());
        return new DocumentParty(given.legalName(), details, given.signatoryPosition(), given.signatoryName());
    }

    private static String ogrn(SellerRequisites given) {
        return given.taxNumber().length() == SOLE_TRADERS_INN ? "ogrnip" : "ogrn";
    }

    private static void add(List<PartyDetail> details, String label, @Nullable String detail) {
        if (detail != null && !detail.isBlank()) {
            details.add(new PartyDetail(label, detail));
        }
    }

    private static String label(Requisites requisites, RequisiteField field) {
        boolean soleTrader = requisites.kind() == CompanyKind.SOLE_TRADER;
        return switch (field) {
            case OGRN -> soleTrader ? "ogrnip" : "ogrn";
            case BIN -> soleTrader ? "iin" : "bin";
            case IBAN -> requisites.form() == LegalForm.KAZAKH ? "iik" : "iban";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }
}
