package app.linekeeper.bot.year;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.SourceKind;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.document.wish.WishingForActs;
import app.linekeeper.domain.invoice.InvoicingWallet;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.withdrawal.RequestWithdrawal;
import app.linekeeper.domain.withdrawal.RequestingWithdrawal;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** What one person does, which is told in words as it is done. */
final class Hands {

    private final Office office;
    private final long telegramId;
    private final String name;
    private final Consumer<String> told;

    Hands(Office office, long telegramId, String name, Consumer<String> told) {
        this.office = office;
        this.telegramId = telegramId;
        this.name = name;
        this.told = told;
    }

    MemberId member() {
        return office.member(telegramId);
    }

    long telegramId() {
        return telegramId;
    }

    String name() {
        return name;
    }

    boolean renews(int months, Way way, String... lines) {
        return does(
                "renews " + String.join(", ", lines) + " for " + months(months) + " " + way.words(),
                office.get(PlacingOrder.class)
                        .renew(new RenewLines(
                                member(), Arrays.stream(lines).map(office::line).toList(), months, office.key()))
                        .then(order -> way.paying().pay(office, member(), order)));
    }

    /** From now on by themselves. */
    void hasRenewed(SourceKind kind, String company, String... lines) {
        does(
                "has " + String.join(", ", lines) + " renewed by themselves, "
                        + (kind == SourceKind.WALLET ? "from the wallet of " : "by invoice on ") + company,
                office.get(SwitchingAutopay.class)
                        .on(
                                member(),
                                Arrays.stream(lines).map(office::line).toList(),
                                new AutopaySource(kind, office.company(company))));
    }

    void skips(String line) {
        does(
                "says \"not this time\" to " + line,
                office.get(SwitchingAutopay.class).skip(member(), List.of(office.line(line))));
    }

    void hasRenewedNoMore(String line) {
        does(
                "does not want " + line + " renewed by itself any more",
                office.get(SwitchingAutopay.class).off(member(), office.line(line)));
    }

    boolean buys(String client, int lines, String channel, int months, Way way) {
        return does(
                "buys " + lines + " × " + channel + " for " + client + " for " + months(months) + " " + way.words(),
                office.get(PlacingOrder.class)
                        .buy(new BuyLines(
                                member(),
                                office.client(client),
                                List.of(new ChannelCode(channel)),
                                months,
                                lines,
                                office.key()))
                        .then(order -> way.paying().pay(office, member(), order)));
    }

    boolean asksForMoney(String company, String sum, String currency) {
        return does(
                "asks for an invoice of " + sum + " " + currency + " for the wallet of " + company,
                office.get(InvoicingWallet.class)
                        .invoice(member(), office.company(company), Money.of(sum, currency), office.key()));
    }

    void keepsRequisites(String client, String company) {
        does(
                "keeps the requisites of " + company + " of " + client,
                office.get(KeepingCompanies.class)
                        .createOfClient(member(), office.client(client), requisites(company)));
    }

    void withdraws(String company, String sum, String currency) {
        does(
                "wants " + sum + " " + currency + " of bonuses paid out to " + company,
                office.get(RequestingWithdrawal.class)
                        .request(new RequestWithdrawal(
                                member(), office.company(company), Money.of(sum, currency), office.key())));
    }

    void invites(Hands other) {
        does(
                "lets " + other.name + " join as a manager",
                office.get(InvitingMember.class)
                        .invite(member(), Role.MANAGER)
                        .then(link -> office.get(Joining.class)
                                .join(new Guest(other.telegramId, other.name, Language.RU), link.id())));
    }

    void removes(Hands other) {
        does("removes " + other.name, office.get(KeepingTeam.class).remove(member(), other.member()));
    }

    void movesTo(String zone) {
        does(
                "moves to " + zone,
                office.get(ChangingSettings.class)
                        .zone(office.get(Access.class).of(member()).person(), zone));
    }

    void asksForActs() {
        for (OrderId order : office.ordersWithoutAct(member())) {
            does("asks for an act", act(order));
        }
    }

    /** It comes into the chat, now or on its day, as the button under an order does it. */
    private Outcome<?> act(OrderId order) {
        return Objects.requireNonNull(office.get(TransactionTemplate.class)
                .execute(status -> office.get(WishingForActs.class)
                        .ask(member(), order)
                        .map(asked -> {
                            asked.given()
                                    .forEach(act -> office.get(Deliveries.class)
                                            .document(new ChatKey(telegramId, telegramId), act.id()));
                            return asked;
                        })));
    }

    /** Tells what was done, or why not; whether it was. */
    boolean does(String deed, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            told.accept(name + " " + deed + ", and is told: "
                    + Words.strict()
                            .plain(refused.refusal().text(), Language.EN)
                            .replaceAll("\\s+", " "));
        } else {
            told.accept(name + " " + deed);
        }
        return outcome.isDone();
    }

    private static Requisites requisites(String company) {
        return Requisites.of(
                LegalForm.RUSSIAN,
                CompanyKind.LEGAL_ENTITY,
                Map.of(
                        RequisiteField.NAME, company,
                        RequisiteField.INN, "7736207543",
                        RequisiteField.KPP, "773601001",
                        RequisiteField.OGRN, "1027700229193",
                        RequisiteField.ADDRESS, "Москва, ул. Садовая, д. 1",
                        RequisiteField.BANK, "ПАО «Пример Банк»",
                        RequisiteField.BIK, "044525225",
                        RequisiteField.ACCOUNT, "40702810400000000225",
                        RequisiteField.CORRESPONDENT_ACCOUNT, "30101810400000000225"));
    }

    private static String months(int months) {
        return months == 1 ? "a month" : months + " months";
    }
}
