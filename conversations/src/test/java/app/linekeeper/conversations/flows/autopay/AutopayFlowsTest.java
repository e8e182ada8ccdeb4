package app.linekeeper.conversations.flows.autopay;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.SourceKind;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class AutopayFlowsTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 10);

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
                .press("Выбрать способ оплаты")
                .press("Со счёта")
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
