package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(PaidOrders.class)
class RequestingActTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    RequestingAct requesting;

    @Autowired
    OrdersForActs list;

    @Autowired
    DocumentFiles files;

    @Autowired
    DocumentForms forms;

    @Autowired
    ActivatingLines activating;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    Moves moves;

    @Autowired
    ChangingSettings settings;

    @Autowired
    Access access;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anActTellsWhatWasPaidForByWhom() {
        SavedPartner north = orders.rich();
        Order order = orders.paid(north);

        Act act = requesting.request(north.owner(), order.id()).orElseThrow();

        ActContent content = act.content();
        assertThat(content.number()).matches("АК-26-\\d{6}");
        assertThat(content.date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(content.language()).isEqualTo(Language.RU);
        assertThat(content.customer().name()).isEqualTo("ООО «Север»");
        assertThat(content.customer().signatory()).isEqualTo("Иванов И. И.");
        assertThat(content.customer().details())
                .extracting(PartyDetail::label)
                .containsExactly("inn", "kpp", "ogrn", "address", "account", "bank", "bik", "correspondent_account");
        assertThat(content.orderNumber()).isEqualTo(order.number());
        assertThat(content.total()).isEqualTo(Money.of("3874.00", "RUB"));
        assertThat(content.tax().percent()).isNull();
        assertThat(content.lines()).singleElement().satisfies(row -> {
            assertThat(row.service())
                    .matches("Право использования программы: линии \\d+, \\d+, каналы: WhatsApp, Telegram, 1 месяц");
            assertThat(row.quantity()).isEqualTo(2);
            assertThat(row.from()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(row.until()).isEqualTo(LocalDate.of(2026, 12, 23));
        });
    }

    @Test
    void askingAgainGivesTheSameActWithoutTakingANumber() {
        SavedPartner north = orders.rich(orders.aPartner().with(Role.ACCOUNTANT));
        Order order = orders.paid(north);

        Act first = requesting.request(north.owner(), order.id()).orElseThrow();
        Act again =
                requesting.request(north.member(Role.ACCOUNTANT), order.id()).orElseThrow();
        Act next = requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(place(next)).isEqualTo(place(first) + 1);
    }

    @Test
    void manyWhoAskAtOnceGetOneActEachOrderAndNoNumberIsLost() throws Exception {
        SavedPartner north = orders.rich();
        List<OrderId> paid = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            paid.add(orders.paid(north).id());
        }
        long before =
                place(requesting.request(north.owner(), orders.paid(north).id()).orElseThrow());
        List<Callable<Act>> asked = new ArrayList<>();
        for (int time = 0; time < 4; time++) {
            paid.forEach(order ->
                    asked.add(() -> requesting.request(north.owner(), order).orElseThrow()));
        }

        List<Act> acts = all(asked);

        Set<DocumentId> ids = acts.stream().map(Act::id).collect(Collectors.toSet());
        Set<Long> places = acts.stream().map(this::place).collect(Collectors.toSet());
        assertThat(ids).hasSize(12);
        assertThat(places).hasSize(12).allSatisfy(place -> assertThat(place).isBetween(before + 1, before + 12));
    }

    @Test
    void everyMissingConditionIsNamed() {
        SavedPartner north = orders.rich(orders.aPartner().with(Role.ACCOUNTANT));
        Order pending = orders.paid(north);
        jdbc.sql("update line_order set activation = 'PENDING' where id = ?")
                .param(pending.id().value())
                .update();

        refused(north, orders.unpaid(north), Reason.ACT_UNPAID, "Заказ ещё не оплачен. Оплатите 3 874,00 ₽");
        refused(
                north.member(Role.ACCOUNTANT),
                orders.unpaid(north),
                Reason.ACT_UNPAID,
                "Когда владелец или менеджер оплатит 3 874,00 ₽");
        refused(north, orders.paidWithBonuses(north), Reason.ACT_BONUSES, "за бонусы акт не оформляется");
        refused(north, pending, Reason.ACT_NOT_ACTIVE, "ещё подключаются");
    }

    @Test
    void anActIsForTheLinesThatRunAndThereIsNoneForWhatWasGivenBack() {
        SavedPartner north = orders.rich();
        Order partly = orders.unpaid(north);
        Order none = orders.unpaid(north);
        try {
            provisioning.failNext(1);
            orders.pay(north, partly);
            provisioning.failNext(2);
            orders.pay(north, none);
        } finally {
            provisioning.reset();
        }
        moves.leave(north.client());
        activating.retry(partly.id());
        activating.retry(none.id());

        Act act = requesting.request(north.owner(), partly.id()).orElseThrow();

        assertThat(act.content().lines()).hasSize(1);
        assertThat(act.content().total()).isEqualTo(Money.of("1937.00", "RUB"));
        assertThat(list.one(north.owner(), partly.id()).orElseThrow().total()).isEqualTo(Money.of("1937.00", "RUB"));
        refused(north, none, Reason.ACT_GIVEN_BACK, "деньги за него вернулись");
    }

    @Test
    void aPartnerKeepsTheDocumentsOfAClientWhoHasLeft() {
        SavedPartner north = orders.rich();
        Order order = orders.paid(north);
        moves.leave(north.client());

        assertThat(requesting.request(north.owner(), order.id()).isDone()).isTrue();
    }

    @Test
    void incompleteRequisitesKeepAnActFromBeingMade() {
        SavedPartner north = orders.rich();
        Order order = orders.paid(north);
        orders.incomplete(north.company().id());

        refused(north, order, Reason.ACT_REQUISITES, "«ООО „Север“»");
        orders.complete(north.company().id());
        assertThat(requesting.request(north.owner(), order.id()).isDone()).isTrue();
    }

    @Test
    void aManagerAndAnotherPartnerGetNone() {
        SavedPartner north = orders.rich(orders.aPartner().with(Role.MANAGER));
        SavedPartner south = orders.rich();
        Order order = orders.paid(north);

        assertThat(reason(requesting.request(north.member(Role.MANAGER), order.id())))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(requesting.request(south.owner(), order.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(requesting.request(south.owner(), OrderId.next()))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void theFileIsTheSameBytesWhenAskedForAgain() {
        SavedPartner north = orders.rich();
        Act act = requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();

        DocumentFile first = files.of(act.id());
        DocumentFile again = files.of(act.id());

        assertThat(first.name()).isEqualTo("Акт № " + act.number() + " от 23.11.2026.pdf");
        assertThat(again.bytes()).isEqualTo(first.bytes()).startsWith('%', 'P', 'D', 'F');
        assertThat(again.sha256()).isEqualTo(first.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void manyWhoFetchAtOnceGetTheSameBytes() throws Exception {
        SavedPartner north = orders.rich();
        Act act = requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();
        List<Callable<DocumentFile>> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asked.add(() -> files.of(act.id()));
        }

        Set<String> fingerprints = new HashSet<>();
        all(asked).forEach(file -> fingerprints.add(file.sha256()));

        assertThat(fingerprints).hasSize(1);
    }

    @Test
    void theSellersRegionDecidesTheLanguageOfItsDocuments() {
        for (DocumentType type : DocumentType.values()) {
            for (Region region : Region.values()) {
                boolean russian = region == Region.RUSSIA || region == Region.KAZAKHSTAN;
                assertThat(forms.of(type, region, LocalDate.of(2026, 11, 23)).language())
                        .as("%s in %s", type, region)
                        .isEqualTo(russian ? Language.RU : Language.EN);
            }
        }
    }

    @Test
    void aRussianSellersActIsRussianWhoeverAsks() {
        SavedPartner north = orders.rich();
        settings.language(access.of(north.owner()).person(), Language.EN);

        Act act = requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();

        assertThat(act.content().language()).isEqualTo(Language.RU);
        assertThat(files.of(act.id()).name()).startsWith("Акт № АК-26-");
    }

    @Test
    void everyTypeHasAFormInEveryRegion() {
        for (DocumentType type : DocumentType.values()) {
            for (Region region : Region.values()) {
                assertThat(forms.of(type, region, LocalDate.of(2026, 11, 23))).isNotNull();
            }
        }
    }

    @Test
    void whatAnActSaysIsInTheLanguageOfTheSellersRegionWhoeverAsks() {
        SavedPartner steppe = orders.rich(orders.aPartner().in(Region.KAZAKHSTAN));

        for (Language language : Language.values()) {
            settings.language(access.of(steppe.owner()).person(), language);
            Act act =
                    requesting.request(steppe.owner(), orders.paid(steppe).id()).orElseThrow();

            assertThat(act.content().language()).isEqualTo(Language.RU);
            assertThat(act.number()).matches("АК-26-\\d{6}");
        }
    }

    private void refused(SavedPartner partner, Order order, Reason reason, String words) {
        refused(partner.owner(), order, reason, words);
    }

    private void refused(MemberId member, Order order, Reason reason, String words) {
        Outcome<Act> outcome = requesting.request(member, order.id());
        assertThat(reason(outcome)).isEqualTo(reason);
        String said =
                Words.strict().plain(((Outcome.Refused<Act>) outcome).refusal().text(), Language.RU);
        assertThat(said.replace('\u00A0', ' ')).contains(words);
    }

    private static Reason reason(Outcome<Act> outcome) {
        return ((Outcome.Refused<Act>) outcome).refusal().reason();
    }

    private long place(Act act) {
        return Long.parseLong(act.number().substring(act.number().length() - 6));
    }

    private static <T> List<T> all(List<Callable<T>> asked) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(asked)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
