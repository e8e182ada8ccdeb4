package app.linekeeper.domain.electronic.upd;

import static app.linekeeper.domain.electronic.upd.UpdWords.word;

import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.xml.XmlPage;
import java.util.regex.Pattern;

/** A party of a UPD: an organisation by its tax number and branch, or a sole trader by name. */
final class UpdParty {

    private static final int SOLE_TRADERS_INN = 12;
    private static final Pattern SOLE_TRADER =
            Pattern.compile(word("said.sole_trader"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UpdParty() {}

    static void write(XmlPage page, String role, DocumentParty party) {
        page.element(word(role), p -> {
            p.element(word("identity"), identity -> identity(identity, party));
            String address = party.detail("address");
            if (!address.isEmpty()) {
                p.element(word("address"), a -> a.element(word("address.free"), free -> address(free, address)));
            }
        });
    }

    /** Who made the file, in one line. */
    static String maker(DocumentParty party) {
        String kpp = party.detail("kpp");
        return party.name() + ", " + word("said.inn") + " " + party.detail("inn")
                + (kpp.isEmpty() ? "" : ", " + word("said.kpp") + " " + kpp);
    }

    private static void identity(XmlPage page, DocumentParty party) {
        String inn = party.detail("inn");
        if (inn.length() == SOLE_TRADERS_INN) {
            page.element(word("trader"), trader -> {
                trader.attribute(word("trader.inn"), inn).attributeIfAny(word("trader.ogrnip"), party.detail("ogrnip"));
                PersonsName.of(SOLE_TRADER.matcher(party.name()).replaceFirst(""))
                        .write(trader);
            });
        } else {
            page.element(
                    word("organisation"),
                    organisation -> organisation
                            .attribute(word("organisation.name"), party.name(), 1_000)
                            .attribute(word("organisation.inn"), inn)
                            .attributeIfAny(word("organisation.kpp"), party.detail("kpp")));
        }
    }

    private static void address(XmlPage page, String address) {
        page.attribute(word("address.country_code"), "643")
                .attribute(word("address.country"), word("said.country"))
                .attribute(word("address.text"), address, 1_000);
    }
}
