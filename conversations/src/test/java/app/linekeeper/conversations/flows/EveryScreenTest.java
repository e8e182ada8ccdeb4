package app.linekeeper.conversations.flows;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.engine.Flows;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.testing.BankFile;
import app.linekeeper.conversations.testing.CardPayments;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.TestRequisitesFiles;
import app.linekeeper.conversations.testing.TestStatements;
import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.bank.BankDecision;
import app.linekeeper.domain.bank.BankLineId;
import app.linekeeper.domain.bank.BankLineRow;
import app.linekeeper.domain.bank.BankTarget;
import app.linekeeper.domain.bank.DecidingLine;
import app.linekeeper.domain.bank.LoadingProgress;
import app.linekeeper.domain.bank.LoadingStatement;
import app.linekeeper.domain.bank.UnmatchedLines;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.SteeringBroadcast;
import app.linekeeper.domain.broadcast.WritingBroadcast;
import app.linekeeper.domain.byhand.EnterByHand;
import app.linekeeper.domain.byhand.EnteringByHand;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.KeepingMethods;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.clientpay.MakingPayLink;
import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.pack.AskForPack;
import app.linekeeper.domain.pack.PackForm;
import app.linekeeper.domain.pack.PackScope;
import app.linekeeper.domain.pack.RequestingPack;
import app.linekeeper.domain.partner.AdmittingPartner;
import app.linekeeper.domain.partner.InvitingFirstOwner;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.payout.OwedPayouts;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.reach.FindingPerson;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Looking;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.domain.withdrawal.DecidingWithdrawal;
import app.linekeeper.domain.withdrawal.RequestWithdrawal;
import app.linekeeper.domain.withdrawal.RequestingWithdrawal;
import app.linekeeper.domain.withdrawal.WithdrawalId;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A look changes nothing: every screen that there is, also one of tomorrow, is drawn where nothing may be written. */
@ConversationTest
class EveryScreenTest {

    private static final String LONG_NAME = "Производственно-коммерческая компания «Северное сияние, братья и сёстры»";
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_OF_TWO = 19;
    private static final int LONGEST_OF_THREE = 12;
    private static final int LONGEST_KAZAKH = 35;

    @Autowired
    private Talk talk;

    @Autowired
    private Flows flows;

    @Autowired
    private Looking looking;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    /** A provider takes no sums of seven figures. */
    @Autowired
    private Purchases byCard;

    @Autowired
    private InvitingMember invitingMember;

    @Autowired
    private InvitingClient invitingClient;

    @Autowired
    private ConsentingClient consenting;

    @Autowired
    private AdmittingPartner admitting;

    @Autowired
    private InvitingFirstOwner firstOwners;

    @Autowired
    private InvoicingOrder invoicing;

    @Autowired
    private RequestingAct requestingAct;

    @Autowired
    private RequestingWithdrawal requesting;

    @Autowired
    private DecidingWithdrawal deciding;

    @Autowired
    private OwedPayouts owed;

    @Autowired
    private EnteringByHand entering;

    @Autowired
    private TestStatements statements;

    @Autowired
    private LoadingStatement loading;

    @Autowired
    private UnmatchedLines unmatched;

    @Autowired
    private DecidingLine decidingLine;

    @Autowired
    private WritingBroadcast writing;

    @Autowired
    private SteeringBroadcast steering;

    @Autowired
    private FindingPerson finding;

    @Autowired
    private CardPayments cards;

    @Autowired
    private StartingCard startingCard;

    @Autowired
    private KeepingMethods keptMethods;

    @Autowired
    private MakingPayLink payLinks;

    @Autowired
    private RequestingPack packs;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestRequisitesFiles requisites;

    @AfterEach
    void noCardsAnyMore() {
        cards.close();
    }

    @TestFactory
    Stream<DynamicTest> everyScreenIsDrawnWithoutWriting() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .with(Role.MANAGER)
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        Map<String, String> facts = facts(north);
        List<Long> people = List.of(id(north.owner()), id(shop.operator()), aSpeakerOf(north), Fixtures.aTelegramId());
        return flows.all().stream()
                .flatMap(flow -> flow.steps().values().stream()
                        .filter(step -> step.passage() == null)
                        .map(step -> DynamicTest.dynamicTest(
                                flow.name() + "." + step.name(), () -> seen(flow, step.name(), facts, people))));
    }

    /** Telegram cuts what is longer on a telephone; what never changes is not even that long in Kazakh, the longest of them. */
    @TestFactory
    Stream<DynamicTest> everyLabelFitsItsButton() {
        purchases = purchases.inBulk(12);
        byCard = byCard.inBulk(1);
        SavedPartner north = fixtures.aPartner()
                .official()
                .with(Role.MANAGER)
                .withClient(LONG_NAME)
                .withCompany(LONG_NAME)
                .saved();
        Map<String, String> facts = facts(north);
        facts.put("called", LONG_NAME);
        List<Long> people = List.of(id(north.owner()), id(shop.operator()), aSpeakerOf(north), Fixtures.aTelegramId());
        return Stream.of(Language.values())
                .flatMap(language -> flows.all().stream()
                        .flatMap(flow -> flow.steps().values().stream()
                                .filter(step -> step.passage() == null)
                                .map(step -> DynamicTest.dynamicTest(
                                        language + " " + flow.name() + "." + step.name(),
                                        () -> fits(flow, step.name(), facts, people, language)))));
    }

    private void fits(
            FlowDefinition flow, String step, Map<String, String> facts, List<Long> people, Language language) {
        for (long person : people) {
            ChatKey chat = new ChatKey(person, person);
            talk.as(person).in(language).positions().put(at(chat, flow, step, facts));
            talk.redrawn();
            for (List<Button> row : talk.screen().rows()) {
                int longest =
                        List.of(LONGEST_LABEL, LONGEST_OF_TWO, LONGEST_OF_THREE).get(Math.min(row.size(), 3) - 1);
                assertThat(row)
                        .as("%s.%s", flow.name(), step)
                        .allMatch(button ->
                                signs(button.label()) + (row.size() > 1 ? marks(button.label()) : 0) <= longest);
            }
            assertThat(talk.labels())
                    .as("%s.%s", flow.name(), step)
                    .filteredOn(label -> language == Language.KK && !label.matches(".*[\\d\u2026].*"))
                    .allMatch(label -> label.codePointCount(0, label.length()) <= LONGEST_KAZAKH);
        }
    }

    private static int signs(String label) {
        return label.codePointCount(0, label.length());
    }

    /** Each is as wide as two letters. */
    private static int marks(String label) {
        return signs(label) - signs(label.replaceAll("\\p{So}", ""));
    }

    /** Whoever may not be there is shown something else, and that changes nothing either. */
    private void seen(FlowDefinition flow, String step, Map<String, String> facts, List<Long> people) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (long person : people) {
            ChatKey chat = new ChatKey(person, person);
            talk.as(person).positions().put(at(chat, flow, step, facts));
            looking.at(talk::redrawn);
            seen.put(talk.row().flow() + "." + talk.row().step(), talk.text());
        }
        assertThat(seen).as("%s.%s", flow.name(), step).containsKey(flow.name() + "." + step);
        assertThat(seen.values()).noneMatch(text -> text.contains("nothing was charged"));
    }

    private PositionRow at(ChatKey chat, FlowDefinition flow, String step, Map<String, String> facts) {
        Map<String, String> own = new HashMap<>(facts);
        facts.forEach((slot, fact) -> {
            if (slot.startsWith(flow.name() + "." + step + ":") || slot.startsWith(flow.name() + ":")) {
                own.put(slot.substring(slot.indexOf(':') + 1), fact);
            }
        });
        return new PositionRow(
                UUID.randomUUID(),
                chat,
                flow.name(),
                flow.version(),
                step,
                json.writeValueAsString(own),
                0,
                null,
                "[]",
                "[]",
                "[]",
                null,
                null,
                9,
                9,
                1,
                null,
                "[]",
                TestClock.START);
    }

    private Map<String, String> facts(SavedPartner north) {
        purchases.completeRequisites(north);
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        LinkId invitation =
                invitingMember.invite(north.owner(), Role.MANAGER).orElseThrow().id();
        Map<String, String> facts = new HashMap<>();
        facts.put("client", north.client().id().toString());
        facts.put("line", line.id().toString());
        facts.put("undelivered.sent:sent", "3");
        facts.put("lines", line.id().toString());
        facts.put("order", purchases.unpaid(north).id().toString());
        Order invoiced = purchases.unpaid(north);
        facts.put(
                "invoice",
                invoicing
                        .invoice(
                                north.owner(),
                                invoiced.id(),
                                north.company().id(),
                                invoiced.total(PriceBasis.PARTNER_PAYS),
                                Shop.aKey())
                        .orElseThrow()
                        .id()
                        .toString());
        putBank(facts, north);
        facts.put("sum", "100.00 RUB");
        facts.put("client_documents:order", purchases.paidByClient(north).id().toString());
        facts.put("pay.done:order", purchases.paid(north).id().toString());
        facts.put("buy:lines", "2");
        facts.put(
                "consent:followed",
                invitingClient.toAttach(north.owner()).orElseThrow().id().toString());
        LinkId ofOwner = admitting
                .admit(shop.operator(), "Unowned", Region.RUSSIA, Currency.getInstance("RUB"), Level.OFFICIAL)
                .orElseThrow()
                .id();
        facts.put("unowned_partners:kept", ofOwner.toString());
        facts.put("unowned_partners:partner", lastAdmitted().toString());
        facts.put("company", north.company().id().toString());
        facts.put("from", north.company().id().toString());
        facts.put("source", "WALLET:" + north.company().id());
        facts.put("colleague", north.member(Role.MANAGER).toString());
        facts.put("membership", north.member(Role.MANAGER).toString());
        facts.put("partner", north.id().toString());
        facts.put("kept", invitation.toString());
        facts.put("followed", invitation.toString());
        facts.put("role", "MANAGER");
        facts.put("months", "1");
        facts.put("days", "1");
        facts.put("channel", Shop.WHATSAPP.toString());
        facts.put("channels", Shop.WHATSAPP.toString());
        facts.put("statement_number", "CB-1");
        facts.put("exported", "ORDERS");
        facts.put("period", "2026-11-01/2026-11-22");
        facts.put("agreed", "2026-10-01");
        facts.put("ground", "Contract 7");
        facts.put("reference", reference(north));
        facts.put("order.sent:original", "UPD");
        facts.put("act_number", "AC-1, AC-2");
        facts.put("acts", "2");
        facts.put("next_act", "2026-12-31");
        facts.put("seen", "100.00 RUB");
        facts.put("left", "100.00 RUB");
        facts.put("form", "RUSSIAN");
        facts.put("kind", "LEGAL_ENTITY");
        facts.put("field", "NAME");
        facts.put("requisites.doubt:draft", "RUSSIAN\tLEGAL_ENTITY\n\u001eNAME\tNorth\tSouth\u001eTel. 1\u001eNorth");
        facts.put("state", "PENDING");
        facts.put("called", "Rose");
        facts.put("told", "Rose");
        facts.put("requisites.form:pasted", "Rose");
        facts.put("alike", north.client().id().toString());
        facts.put("typed", "Daisy");
        facts.put(
                "sent_file",
                requisites.read(new SentFile("f", "card.pdf", 9), Shop.aKey()).toString());
        facts.put("of_kind", "CLIENT");
        facts.put("region", "RUSSIA");
        facts.put("currency", "RUB");
        facts.put("level", "OFFICIAL");
        facts.putAll(ofMoneyByOperators(north));
        facts.putAll(ofCards(north));
        BroadcastId broadcast =
                writing.say(shop.operator(), "Hello").orElseThrow().id();
        steering.start(shop.operator(), broadcast).orElseThrow();
        facts.put("card_return", UUID.randomUUID().toString());
        facts.put("returned_by", "BANK");
        facts.put("card_decision", "WALLET");
        facts.put("difference", UUID.randomUUID().toString());
        facts.put(
                "pack",
                packs.request(new AskForPack(
                                north.owner(),
                                Period.of(YearMonth.of(2026, 10)),
                                PackScope.ALL,
                                Set.of(PackForm.ZIP),
                                Shop.aKey()))
                        .orElseThrow()
                        .toString());
        facts.put("broadcast", broadcast.toString());
        facts.put("person", personOf(north).toString());
        writing.say(shop.operator(), "Another").orElseThrow();
        return facts;
    }

    private String reference(SavedPartner north) {
        return DocumentReference.of(requestingAct
                        .request(north.owner(), purchases.paid(north).id())
                        .orElseThrow()
                        .id())
                .digits();
    }

    private Map<String, String> ofCards(SavedPartner north) {
        cards.open();
        AttemptId paid = begun(north, byCard.unpaid(north));
        cards.pay(paid);
        Order waits = byCard.unpaid(north);
        Map<String, String> facts = new HashMap<>();
        facts.put("attempt", begun(north, waits).toString());
        facts.put(
                "saved_card",
                keptMethods.list(north.owner()).orElseThrow().get(0).id().toString());
        facts.put("pay.by_card:from", "card:till.CARD");
        facts.put("pay.payer:from", "card:till.CARD");
        facts.put("card_payer", "person");
        facts.put("card_way", "till.CARD");
        facts.put("email", "anna@example.com");
        facts.put(
                "pay_token",
                payLinks.make(north.owner(), byCard.unpaid(north).id())
                        .orElseThrow()
                        .token());
        return facts;
    }

    private AttemptId begun(SavedPartner north, Order order) {
        Money sum = order.total(PriceBasis.PARTNER_PAYS);
        PayByCard command = new PayByCard(
                north.owner(),
                TillGateway.ID,
                CardMethod.CARD,
                north.company().id(),
                sum,
                "anna@example.com",
                Language.RU,
                true,
                Shop.aKey());
        return startingCard.forOrder(command, order.id()).orElseThrow().id();
    }

    private Map<String, String> ofMoneyByOperators(SavedPartner north) {
        Map<String, String> facts = new HashMap<>();
        shop.giveBonuses(north.id(), "500.00", "RUB");
        WithdrawalId granted = withdrawal(north, "100.00");
        deciding.grant(shop.operator(), granted).orElseThrow();
        facts.put(
                "payout",
                owed.oldest(shop.operator(), 1).orElseThrow().get(0).id().toString());
        facts.put("withdrawal", withdrawal(north, "50.00").toString());
        facts.put(
                "entry",
                entering.enter(new EnterByHand(
                                shop.operator(), north.id(), null, Money.of("20000.00", "RUB"), "Why", Shop.aKey()))
                        .orElseThrow()
                        .id()
                        .toString());
        facts.put("entry_state", "AWAITED");
        facts.put("account", "bonuses");
        facts.put("debit", "true");
        facts.put("why", "Why");
        facts.put("refunded", "100.00 RUB");
        facts.put("order_lines", "");
        facts.put("bank_order", "128");
        facts.put("day", "2026-11-23");
        return facts;
    }

    private WithdrawalId withdrawal(SavedPartner north, String sum) {
        return requesting
                .request(new RequestWithdrawal(north.owner(), north.company().id(), Money.of(sum, "RUB"), Shop.aKey()))
                .orElseThrow()
                .id();
    }

    private void putBank(Map<String, String> facts, SavedPartner north) {
        SentFile file = new SentFile("file-1", "kl_to_1c.txt", 1_000);
        facts.put(
                "statement", statements.load(shop.operator(), file, Shop.aKey()).toString());
        loading.load(
                        new Actor.ByJob("test"),
                        file.name(),
                        new BankFile()
                                .from("North", "7707083893")
                                .on(LocalDate.of(2026, 1, 3))
                                .income("100.00", "every screen")
                                .income("100.00", "every screen, decided")
                                .bytes(),
                        LoadingProgress.NOBODY)
                .orElseThrow();
        List<BankLineRow> oldest =
                unmatched.page(shop.operator(), 0).orElseThrow().rows();
        BankLineId decided = oldest.get(1).id();
        BankDecision decision = decidingLine
                .decide(
                        shop.operator(),
                        decided,
                        new BankTarget.OfWallet(north.company().id()),
                        Shop.aKey())
                .orElseThrow()
                .get(0);
        facts.put("bank_line", oldest.get(0).id().toString());
        facts.put("bank_undo.undo:bank_line", decided.toString());
        facts.put("decision", decision.id().toString());
        facts.put("target", "WALLET:" + north.company().id());
        facts.put("parts", "WALLET:" + north.company().id() + " 40.00 RUB");
    }

    private PersonId personOf(SavedPartner partner) {
        return finding.by(shop.operator(), String.valueOf(id(partner.owner())), 1)
                .orElseThrow()
                .get(0)
                .id();
    }

    private PartnerId lastAdmitted() {
        return firstOwners.awaited(shop.operator(), 1).orElseThrow().get(0).id();
    }

    private long id(MemberId member) {
        return fixtures.guest(member).telegramId();
    }

    private long aSpeakerOf(SavedPartner partner) {
        Guest speaker = Fixtures.aGuest();
        LinkId link = invitingClient
                .toAccount(partner.owner(), partner.client().id())
                .orElseThrow()
                .id();
        consenting.consent(speaker, link).orElseThrow();
        return speaker.telegramId();
    }
}
