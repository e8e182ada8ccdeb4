package app.linekeeper.bot.year;

import static app.linekeeper.bot.year.Year.EVENING;
import static app.linekeeper.bot.year.Year.MIDDAY;
import static app.linekeeper.bot.year.Year.MORNING;
import static app.linekeeper.bot.year.Year.NIGHT;
import static app.linekeeper.domain.autopay.SourceKind.INVOICE;
import static app.linekeeper.domain.autopay.SourceKind.WALLET;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.Map;

/** The year as it was thought up. */
final class TheYear {

    /** Telegram ids, and the language that Telegram speaks to them. */
    static final Map<Long, String> PEOPLE =
            Map.of(101L, "ru", 102L, "ru", 103L, "ru", 104L, "ru", 201L, "kk", 202L, "ru", 301L, "en", 1000L, "ru");

    private static final String NORTH = "ООО «Север-Пример»";
    private static final String LINK = "ТОО «Үлгі Коннект»";
    private static final String HARBOR = "Harbor Digital LLC";
    private static final String DAISY = "ООО «Ромашка-Пример»";
    private static final String DENTIST = "Зубр";
    private static final String GARAGE = "Гайка";
    private static final String SCHOOL = "Пятёрка";

    private final Bank bank;
    private final Vendor vendor;
    private final Outside outside;
    private final Office office;
    private final Hands ivan;
    private final Hands tamara;
    private final Hands olga;
    private final Hands daniyar;
    private final Hands aliya;
    private final Hands john;

    TheYear(Office office, Chronicle chronicle) {
        this.office = office;
        bank = new Bank(office, chronicle::tell);
        vendor = new Vendor(office, chronicle::tell);
        outside = new Outside(office, chronicle::tell);
        ivan = new Hands(office, 101, "Ivan", chronicle::tell);
        tamara = new Hands(office, 102, "Tamara", chronicle::tell);
        olga = new Hands(office, 104, "Olga", chronicle::tell);
        daniyar = new Hands(office, 201, "Daniyar", chronicle::tell);
        aliya = new Hands(office, 202, "Aliya", chronicle::tell);
        john = new Hands(office, 301, "John", chronicle::tell);
    }

    Scenario written() {
        Scenario year = new Scenario();
        winter(year);
        spring(year);
        summer(year);
        autumn(year);
        habits(year);
        return year;
    }

    private void winter(Scenario year) {
        year.on("2027-01-04", MORNING, () -> ivan.keepsRequisites("Ромашка", DAISY));
        year.on("2027-01-04", MORNING, () -> ivan.hasRenewed(WALLET, NORTH, "Garage parts", "Dentist x-ray"));
        year.on("2027-01-04", MORNING, () -> daniyar.hasRenewed(WALLET, LINK, "Spring orders", "Spring delivery"));
        year.on("2027-01-05", MIDDAY, () -> john.hasRenewed(INVOICE, HARBOR, "Pine workshop"));
        year.on("2027-01-14", MIDDAY, () -> ivan.renews(6, Way.bonuses(), "School teachers"));
        year.on("2027-02-01", MORNING, outside::linesBreakDown);
        year.on("2027-02-03", EVENING, outside::linesRecover);
        year.on("2027-02-10", NIGHT, outside::telegramIsAway);
        year.on("2027-02-10", MORNING, outside::telegramIsBack);
        year.on("2027-03-01", MORNING, () -> bank.isLate(true));
        year.on("2027-03-15", MORNING, () -> bank.isLate(false));
    }

    private void spring(Scenario year) {
        year.on("2027-03-16", MIDDAY, () -> john.renews(1, Way.wallet(HARBOR), "Bluebell orders", "Bluebell returns"));
        year.on("2027-04-08", EVENING, bank::waitsForTheLastInvoice);
        year.on("2027-04-09", MIDDAY, () -> bank.pays(bank.lastInvoice(), "20.00"));
        year.on("2027-04-09", EVENING, vendor::decidesWhatTheBankBrought);
        year.on("2027-04-12", MIDDAY, () -> bank.pays(bank.lastInvoice(), "12.40"));
        year.on("2027-04-21", MORNING, () -> john.skips("Pine workshop"));
        year.on("2027-05-11", MORNING, () -> ivan.buys(GARAGE, 2, "vk", 1, Way.wallet(NORTH)));
        year.on("2027-05-12", MORNING, () -> vendor.refundsALineBoughtLast("Ivan has bought one too many"));
        year.on("2027-05-28", MORNING, () -> ivan.renews(12, Way.invoice(NORTH), "School admission"));
    }

    private void summer(Scenario year) {
        year.on("2027-06-07", MORNING, () -> ivan.withdraws(NORTH, "1000.00", "RUB"));
        year.on("2027-06-08", MORNING, vendor::grantsTheWithdrawal);
        year.on("2027-06-09", MORNING, () -> vendor.paysOut("4471"));
        year.on("2027-07-05", MORNING, () -> ivan.invites(olga));
        year.on("2027-07-12", MORNING, () -> vendor.entersByHand("Север-Интеграция", "750.00", "RUB", "an apology"));
        year.on("2027-07-20", NIGHT, outside::telegramIsAway);
        year.on("2027-07-21", NIGHT, outside::telegramIsBack);
        year.on("2027-08-02", MORNING, () -> olga.movesTo("Asia/Almaty"));
    }

    private void autumn(Scenario year) {
        year.on("2027-09-01", MORNING, () -> daniyar.hasRenewedNoMore("Spring delivery"));
        year.on("2027-09-06", MORNING, () -> outside.blocks(john));
        year.on("2027-09-15", MORNING, () -> vendor.detaches(DENTIST));
        year.on("2027-09-20", MORNING, () -> outside.comesBack(john));
        year.on("2027-10-04", MORNING, () -> ivan.removes(olga));
        year.on("2027-10-18", MORNING, () -> vendor.withdrawsFromSale("avito"));
        year.on("2027-11-08", MORNING, () -> vendor.suspends("Үлгі Коннект"));
        year.on("2027-11-15", MORNING, () -> vendor.resumes("Үлгі Коннект"));
        year.on("2027-11-22", MORNING, () -> vendor.raises("whatsapp", "2190.00", "RUB", "2027-12-01"));
    }

    private void habits(Scenario year) {
        year.each(MONDAY, MORNING, this::ivanLooksAround);
        year.each(TUESDAY, MORNING, () -> renewsWhatEnds(ivan, 1, Way.clientInvoice(DAISY), "Ромашка"));
        year.each(WEDNESDAY, MORNING, () -> renewsWhatEnds(ivan, 1, Way.wallet(NORTH), DENTIST));
        year.each(THURSDAY, MORNING, this::aliyaLooksAround);
        year.each(THURSDAY, MIDDAY, this::johnLooksAround);
        year.eachMonth(2, MORNING, tamara::asksForActs);
        year.eachMonth(3, MORNING, daniyar::asksForActs);
        year.eachWorkday(MIDDAY, bank::hasNews, bank::daily);
    }

    private void ivanLooksAround() {
        boolean enough = renewsWhatEnds(ivan, 1, Way.wallet(NORTH), "ИП Соколова")
                & renewsWhatEnds(ivan, 1, Way.wallet(NORTH), GARAGE)
                & renewsWhatEnds(ivan, 6, Way.wallet(NORTH), SCHOOL);
        if (!enough) {
            ivan.asksForMoney(NORTH, "15000.00", "RUB");
        }
    }

    private void aliyaLooksAround() {
        boolean enough = renewsWhatEnds(aliya, 1, Way.wallet(LINK), "Алма")
                & renewsWhatEnds(aliya, 1, Way.wallet(LINK), "Сұңқар");
        if (!enough) {
            daniyar.asksForMoney(LINK, "90000.00", "KZT");
        }
    }

    private void johnLooksAround() {
        renewsWhatEnds(john, 1, Way.invoice(HARBOR), "Bluebell");
        renewsWhatEnds(john, 6, Way.invoice(HARBOR), "Redwood");
    }

    /** Whether all of it could be renewed. */
    private boolean renewsWhatEnds(Hands who, int months, Way way, String client) {
        String[] lines = office.endingWithin(8, client);
        return lines.length == 0 || who.renews(months, way, lines);
    }
}
