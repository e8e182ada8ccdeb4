package app.linekeeper.conversations.flows.bank;

import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.TestStatements;
import app.linekeeper.domain.bank.BankLineState;
import app.linekeeper.domain.bank.LoadingStage;
import app.linekeeper.domain.bank.Tally;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements that an operator sends by chat. */
@ConversationTest
class StatementScreensTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Shop shop;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestStatements statements;

    @BeforeEach
    void noStatementYet() {
        statements.forget();
        talk.as(shop.operator()).start("menu");
    }

    @Test
    void theScreenOfAStatementTellsHowFarItIsReadAndWhatItBrought() {
        sent().shows("Выписка kl_to_1c.txt").shows("Прислана 23 ноября в 09:00").shows("Файл получен");
        becomes(new SentStatement.BeingRead(LoadingStage.MATCHING, 300, 1_000))
                .shows("Сверяем со счетами: 300 из 1000")
                .offersNot("Прислать другой файл");
        becomes(new SentStatement.Loaded(
                        false,
                        2,
                        Map.of(
                                BankLineState.POSTED, tally(3, "1791.00 RUB", "500.00 KZT"),
                                BankLineState.WAITING, tally(1, "12.50 RUB"),
                                BankLineState.OUTGO, tally(4, "7.00 RUB"))))
                .shows("Разнесено: 3 на 1 791,00 ₽, 500 ₸")
                .shows("Ждёт решения: 1 на 12,50 ₽")
                .shows("Списания, их пропускаем: 4 на 7,00 ₽")
                .shows("Уже были в других выписках: 2");
        talk.press("К тем, что ждут").isAt("bank_waiting", "lines");
        talk.back().press("Прислать другой файл").isAt("bank", "send");
    }

    @Test
    void aWrongStatementIsRefusedInWordsWithItsLineAndAnotherCanBeSent() {
        sent();
        becomes(new SentStatement.Refused(
                        Refusal.of(Reason.STATEMENT_WRONG).with("fault", "SUM").with("line", 17)))
                .shows("в строке 17 не сумма")
                .press("Прислать другой файл");
        talk.sends("statement.pdf", 1_000).isAt("bank", "send").shows("txt, xml");
        talk.sends("STATEMENT.XML", 1_000).isAt("bank", "statement").shows("Файл получен");
    }

    @Test
    void aStatementThatTelegramDoesNotHaveAnyMoreIsAskedForAgain() {
        sent();
        becomes(new SentStatement.Gone()).shows("Пришлите его ещё раз").press("Прислать другой файл");
        talk.isAt("bank", "send");
    }

    @Test
    void aFileThatWasLoadedBeforeBringsNothingNew() {
        sent();
        becomes(new SentStatement.Loaded(true, 0, Map.of(BankLineState.POSTED, tally(1, "1.00 RUB"))))
                .shows("уже загружали")
                .shows("Разнесено: 1 на 1,00 ₽");
        becomes(new SentStatement.Loaded(false, 0, Map.of())).shows("Платежей в выписке нет");
    }

    @Test
    void theDeskLeadsToTheStatementThatCameLast() {
        talk.press("Банк · ждут").shows("Выписок ещё не было").offersNot("Последняя выписка");
        sent().start("menu").press("Банк · ждут").shows("Последняя выписка: 23 ноября, 09:00");
        talk.press("Последняя выписка").isAt("bank", "statement").shows("kl_to_1c.txt");
    }

    @Test
    void nobodyButAnOperatorIsAtTheDesk() {
        talk.as(fixtures.aPartner().saved().owner()).start("menu").opens(FlowNames.BANK, Facts.none());
        talk.isAt("menu", "menu");
    }

    private Talk sent() {
        talk.start("menu").press("Банк · ждут").press("Загрузить выписку");
        return talk.sends("kl_to_1c.txt", 1_000).isAt("bank", "statement");
    }

    private Talk becomes(SentStatement.Fate fate) {
        return talk.happens(Topics.of(statements.becomes(fate)));
    }

    private static Tally tally(long lines, String... sums) {
        return new Tally(
                lines,
                List.of(sums).stream()
                        .map(sum -> sum.split(" "))
                        .map(sum -> Money.of(sum[0], sum[1]))
                        .toList());
    }
}
