package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.partner.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses which requisites of a party an act prints, in which order and under which names. */
final class PrintedParties {

    private PrintedParties() {}

    static ActParty of(Company company) {
        return new ActParty(company.name(), List.of(), "", "");
    }

    static ActParty of(Seller seller) {
        SellerRequisites given = seller.requisites();
        boolean russian = seller.region() == Region.RUSSIA;
        boolean kazakh = seller.region() == Region.KAZAKHSTAN;
        List<PartyDetail> details = new ArrayList<>();
        add(details, russian ? "inn" : kazakh ? "bin" : "tax_id", given.taxNumber());
        add(details, "kpp", given.taxReasonCode());
        add(details, russian ? "ogrn" : "registration_number", given.registrationNumber());
        add(details, "address", given.address());
        add(details, "contacts", given.contacts());
        add(details, russian ? "account" : kazakh ? "iik" : "iban", given.accountNumber());
        add(details, "bank", given.bankName());
        add(details, russian ? "bik" : "swift", given.bankCode());
        add(details, "correspondent_account", given.correspondentAccount());
        add(details, "kbe", given.beneficiaryCode());
        return new ActParty(given.legalName(), details, given.signatoryPosition(), given.signatoryName());
    }

    private static void add(List<PartyDetail> details, String label, @Nullable String detail) {
        if (detail != null && !detail.isBlank()) {
            details.add(new PartyDetail(label, detail));
        }
    }
}
