package app.linekeeper.domain.electronic.awp;

import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.xml.XmlPage;

/** A party of an AWP, both residents of Kazakhstan. */
final class AwpParty {

    private AwpParty() {}

    /** BIN of an organisation, IIN of a sole trader; empty where it has neither. */
    static String number(DocumentParty party) {
        return party.detail("bin").isEmpty() ? party.detail("iin") : party.detail("bin");
    }

    static void recipient(XmlPage page, DocumentParty buyer) {
        party(page, buyer);
        page.text("nonResident", "false")
                .text("registrationType", buyer.detail("bin").isEmpty() ? "ENTREPRENEUR" : "ENTERPRISE");
    }

    static void sender(XmlPage page, DocumentParty seller) {
        party(page, seller);
    }

    private static void party(XmlPage page, DocumentParty party) {
        page.textIfAny("address", party.detail("address")).text("tin", number(party));
        page.element(
                "bankDetails",
                bank -> bank.textIfAny("bank", party.detail("bank"))
                        .textIfAny("bik", party.detail("swift"))
                        .textIfAny("iik", party.detail("iik"))
                        .textIfAny("kbe", party.detail("kbe")));
        page.text("name", party.name());
    }
}
