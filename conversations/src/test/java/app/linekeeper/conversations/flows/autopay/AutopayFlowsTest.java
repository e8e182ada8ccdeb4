package app.linekeeper.conversations.flows.autopay;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.autopay.AutopayFailed;
import app.linekeeper.domain.autopay.AutopayInvoiced;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.AutopayStopped;
import app.linekeeper.domain.autopay.LinesDue;
import app.linekeeper.domain.autopay.SourceKind;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@ConversationTest
class AutopayFlowsTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 10);
    private static final Money PRICE = Money.of("1937.00", "RUB");

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private SwitchingAutopay switching;

    @Autowired
    private InvoicingOrder invoicing;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLineIsPaidForByItselfUntilItIsSwitchedOff(Language language) {
        SavedPartner north = north();
        purchases.completeRequisites(north);
        shop.credit(north.company().id(), "1000.00", "RUB");
        Line line = shop.lineEnding(north.client(), END);
        talk.as(north.member(Role.MANAGER)).in(language).start("help");
        talk.opens(FlowNames.LINE, Facts.of(CommonSlots.LINE, line.id()));
        Transcript.read("autopay").with("line", line.number()).replay(talk);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOwnerSeesWhatIsComingAndWhatDoesNotSuffice(Language language) {
        SavedPartner north = north();
        shop.credit(north.company().id(), "2000.00", "RUB");
        Line line = shop.lineEnding(north.client(), END);
        Line later = shop.lineEnding(north.client(), END.plusDays(5));
        switchOn(north, line, later);
        talk.as(north.owner()).in(language);
        Transcript.read("autopayments")
                .with("line", line.number())
                .with("later", later.number())
                .replay(talk);
    }

    @Test
    void whatWasPaidFromAWalletIsRenewedFromThereByItselfAtOnePress() {
        SavedPartner north = north();
        shop.credit(north.company().id(), "5000.00", "RUB");
        Line line = shop.lineEnding(north.client(), END);
        talk.as(north.owner()).start("help");
        talk.opens(FlowNames.RENEW, Facts.of(CommonSlots.LINE, line.id()))
                .press("1 месяц")
                .press("Списать")
                .showsNot("Автоплатёж включён")
                .press("Дальше продлевать автоматически");
        talk.isAt(FlowNames.PAY, "done")
                .shows("Автоплатёж включён: предупредим за 3 дня")
                .offersNot("Дальше продлевать");
        talk.opens(FlowNames.LINE, Facts.of(CommonSlots.LINE, line.id()))
                .shows("Автоплатёж: 9 января 2027 спишем со счёта «Север»");
    }

    @Test
    void whoeverMayNotPayOnlySeesIt() {
        SavedPartner north = north();
        Line line = shop.lineEnding(north.client(), END);
        switchOn(north, line);
        talk.as(north.member(Role.ACCOUNTANT)).start("help");
        talk.opens(FlowNames.LINE, Facts.of(CommonSlots.LINE, line.id()))
                .shows("Автоплатёж: 9 декабря спишем со счёта «Север»")
                .offersNot("Автоплатёж");
        talk.opens(FlowNames.AUTOPAY, Facts.none()).offers(line.number()).offers("Пополнить счёт «Север»");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalLinesAreLeftOutTogether(Language language) {
        SavedPartner north = north();
        Line line = shop.lineEnding(north.client(), END);
        Line second = shop.lineEnding(north.client(), END);
        switchOn(north, line, second);
        talk.as(north.owner()).in(language).start("help");
        talk.opens(FlowNames.AUTOPAY_SKIP, Facts.of(CommonSlots.LINES, List.of(line.id(), second.id())));
        Transcript.read("autopay_skip")
                .with("line", line.number())
                .with("second", second.number())
                .replay(talk);
    }

    @Test
    void theMissingSumIsFilledInWhereAChargeFailed() {
        SavedPartner north = north();
        Line line = shop.lineEnding(north.client(), END);
        LinesDue due = due(north, line, SourceKind.WALLET);
        happens(new AutopayFailed(due, PRICE, Refusal.of(Reason.NOT_FOUND), Money.of("137.00", "RUB"), END, END));
        talk.as(north.owner()).start("help");

        talk.pressData(data(north.owner(), "Пополнить на 137,00 ₽"), 1);

        talk.isAt(FlowNames.TOP_UP, "confirm").shows("счёт на 137,00 ₽");
    }

    @Test
    void whatCameTooLateIsRenewedByHandAndWhatCannotBeRenewedIsNotOffered() {
        SavedPartner north = north();
        LinesDue due = due(north, shop.lineEnding(north.client(), END), SourceKind.WALLET);

        happens(new AutopayStopped(due, Refusal.of(Reason.AUTOPAY_TOO_LATE)));
        assertThat(labels(north.owner())).containsExactly("Продлить вручную");
        deliveries.forget();
        happens(new AutopayStopped(due, Refusal.of(Reason.PARTNER_SUSPENDED)));
        assertThat(labels(north.owner())).containsExactly("Автоплатежи");
    }

    @Test
    void anInvoiceThatCameByItselfIsToldToWhoeverPaysInvoicesToo() {
        SavedPartner north = north();
        purchases.completeRequisites(north);
        Order order = purchases.unpaid(north);
        Invoice invoice = invoicing
                .invoice(north.owner(), order.id(), north.company().id(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        Line line = shop.lineEnding(north.client(), END);
        deliveries.forget();

        happens(new AutopayInvoiced(
                due(north, line, SourceKind.INVOICE), order.id(), invoice.id(), invoice.sum(), END, END));

        assertThat(labels(north.owner())).containsExactly("К счёту", "Не в этот раз");
        assertThat(labels(north.member(Role.ACCOUNTANT))).containsExactly("К счёту");
    }

    private static LinesDue due(SavedPartner north, Line line, SourceKind kind) {
        return new LinesDue(
                north.id(),
                north.client().id(),
                List.of(line.id()),
                new AutopaySource(kind, north.company().id()),
                1,
                END);
    }

    private void happens(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<String> labels(MemberId member) {
        return buttons(member).map(Button::label).toList();
    }

    private String data(MemberId member, String label) {
        return buttons(member)
                .filter(button -> button.label().equals(label))
                .map(Button::data)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Button> buttons(MemberId member) {
        return deliveries.screensTo(fixtures.guest(member).telegramId()).stream()
                .flatMap(screen -> screen.rows().stream())
                .flatMap(List::stream);
    }

    @Test
    void aLineThatIsOffIsRenewedFirst() {
        SavedPartner north = north();
        Line off = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 1));
        talk.as(north.owner()).start("help");
        talk.opens(FlowNames.LINE, Facts.of(CommonSlots.LINE, off.id())).offersNot("Автоплатёж");
    }

    @Test
    void whereNothingIsPaidByItselfItSaysHowToBegin() {
        SavedPartner north = north();
        talk.as(north.owner()).start("help");
        talk.opens(FlowNames.AUTOPAY, Facts.none()).shows("Включить автоплатёж можно в карточке линии");
    }

    private SavedPartner north() {
        return fixtures.aPartner()
                .official()
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
    }

    private void switchOn(SavedPartner north, Line... lines) {
        switching
                .on(
                        north.owner(),
                        List.of(lines).stream().map(Line::id).toList(),
                        new AutopaySource(SourceKind.WALLET, north.company().id()))
                .orElseThrow();
    }
}
