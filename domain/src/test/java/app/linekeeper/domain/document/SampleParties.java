package app.linekeeper.domain.document;

import java.util.List;

/** Fictional parties of documents. */
public final class SampleParties {

    public static final DocumentParty EXECUTOR = new DocumentParty(
            "ООО «Линии связи»",
            List.of(
                    new PartyDetail("inn", "7707083893"),
                    new PartyDetail("kpp", "770701001"),
                    new PartyDetail("ogrn", "1027700132195"),
                    new PartyDetail("address", "117312, г. Москва, ул. Вымышленная, д. 19, офис 501"),
                    new PartyDetail("account", "40702810400000000225"),
                    new PartyDetail("bank", "ПАО «Пример Банк», г. Москва"),
                    new PartyDetail("bik", "044525225"),
                    new PartyDetail("correspondent_account", "30101810400000000225")),
            "Генеральный директор",
            "Соколова М. П.");

    public static final DocumentParty SOLE_TRADER = new DocumentParty(
            "ИП Образцова Вера Петровна",
            List.of(
                    new PartyDetail("inn", "500100732259"),
                    new PartyDetail("ogrnip", "304500116000157"),
                    new PartyDetail("address", "г. Москва, ул. Вымышленная, д. 1"),
                    new PartyDetail("account", "40802810400000000225"),
                    new PartyDetail("bank", "ПАО «Пример Банк», г. Москва"),
                    new PartyDetail("bik", "044525225"),
                    new PartyDetail("correspondent_account", "30101810400000000225")),
            "Индивидуальный предприниматель",
            "Образцова В. П.");

    public static final DocumentParty KAZAKH_SELLER = new DocumentParty(
            "ТОО «Желі-Үлгі»",
            List.of(
                    new PartyDetail("bin", "010140000004"),
                    new PartyDetail("address", "050000, г. Алматы, ул. Примерная, 10"),
                    new PartyDetail("contacts", "тел. +7 727 000-00-00, docs@linekeeper.example"),
                    new PartyDetail("iik", "KZ699990000000000001"),
                    new PartyDetail("bank", "АО «Банк-Үлгі»"),
                    new PartyDetail("swift", "CASPKZKA"),
                    new PartyDetail("kbe", "17"),
                    new PartyDetail("knp", "859")),
            "Директор",
            "Үлгіева А. Б.");

    public static final DocumentParty KAZAKH_CUSTOMER = new DocumentParty(
            "ТОО «Өркен Һәм Ғылым Іскерлік Үйі, Ң»",
            List.of(
                    new PartyDetail("bin", "940140000385"),
                    new PartyDetail("address", "г. Астана, пр. Қабанбай батыра, 1"),
                    new PartyDetail("iik", "KZ86125KZT5004100100"),
                    new PartyDetail("kbe", "17")),
            "Бас директор",
            "Әуезова Ұ. Қ.");

    public static final DocumentParty GENERAL_SELLER = new DocumentParty(
            "Linekeeper Sample Ltd.",
            List.of(
                    new PartyDetail("tax_id", "GB123456789"),
                    new PartyDetail("registration_number", "01234567"),
                    new PartyDetail("address", "1 Example Street, London EC1A 1AA, United Kingdom"),
                    new PartyDetail("contacts", "docs@linekeeper.example"),
                    new PartyDetail("iban", "GB29NWBK60161331926819"),
                    new PartyDetail("bank", "Sample Bank Plc"),
                    new PartyDetail("swift", "NWBKGB2L")),
            "Director",
            "A. Sample");

    public static final DocumentParty GENERAL_CUSTOMER = new DocumentParty(
            "Beispiel Nachrichten GmbH",
            List.of(
                    new PartyDetail("registration_number", "HRB 12345"),
                    new PartyDetail("tax_id", "DE123456789"),
                    new PartyDetail("address", "Musterstraße 1, 10115 Berlin"),
                    new PartyDetail("country", "Germany")),
            "",
            "");

    private SampleParties() {}

    /** Of the Russian seller. */
    public static DocumentParty customer(String name) {
        return new DocumentParty(
                name,
                List.of(
                        new PartyDetail("inn", "7736207543"),
                        new PartyDetail("kpp", "773601001"),
                        new PartyDetail("ogrn", "1027700229193"),
                        new PartyDetail("address", "191186, г. Санкт-Петербург, Невский пр., д. 1, помещ. 12-Н")),
                "Директор",
                "Иванов И. И.");
    }
}
