package app.linekeeper.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.LeftMessage;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.locales.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every flow behaves, whatever it is about. */
class EngineTest {

    private final TeaFlows tea = new TeaFlows();
    private final Talk talk = Talk.with(tea.all()).in(Language.EN);

    @Test
    void aDialogueIsRedrawnInPlaceWhilePressedAndSentAnewWhenTyped() {
        talk.start("order").isAt("find", "list").isNew();
        talk.press("Tea 3").isAt("order", "amount").shows("cups of Tea 3").isEdited();
        talk.types("3").isAt("order", "extras").isNew();
        talk.press("Honey").isEdited();
    }

    @Test
    void aWholeDialogueEndsAndIsPaidOnce() {
        atConfirm();
        talk.shows("2 cups, Tea 3")
                .press("Charge")
                .isAt("order", "done")
                .offersNot("Back")
                .offers("Menu");
        assertThat(tea.paid)
                .hasSize(1)
                .first()
                .asString()
                .startsWith(talk.row().id() + "/")
                .endsWith("/confirm/pay");
    }

    @Test
    void backReturnsScreenByScreenWithWhatWasKnownThen() {
        atConfirm();
        talk.back().isAt("order", "extras").offers("☑ Honey");
        talk.back().isAt("order", "amount");
        talk.back().isAt("find", "list").offersNot("Back to nowhere");
        assertThat(talk.row().facts()).isEqualTo("{}");
        talk.press("Tea 5").isAt("order", "amount").shows("Tea 5");
    }

    @Test
    void aStepThatWasPassedOverIsNotComeBackTo() {
        talk.opens("order", Facts.of(TeaFlows.TEA, "Tea 1")).isAt("order", "amount");
        talk.back().isAt("menu", "menu");
    }

    @Test
    void anEarlierExitTakesASpecialCaseElsewhere() {
        talk.start("order").press("Tea 3").types("11").isAt("order", "confirm");
        talk.back().isAt("order", "amount");
    }

    @Test
    void theSecondOfTwoTapsOnlyRedraws() {
        atConfirm();
        String data = talk.button("Charge").data();
        talk.press("Charge");
        PositionRow before = talk.row();
        talk.pressData(data, talk.messages().size())
                .isHinted("common.stale")
                .isEdited()
                .isAt("order", "done");
        assertThat(talk.row().facts()).isEqualTo(before.facts());
        assertThat(talk.row().screen()).isGreaterThan(before.screen());
        assertThat(tea.paid).hasSize(1);
    }

    @Test
    void aPressInAnOldMessageShowsTheLiveScreenAndMakesNoCopy() {
        talk.start("order").press("Tea 3");
        String old = talk.button("Two").data();
        talk.types("3");
        int messages = talk.messages().size();
        talk.pressData(old, 1).isHinted("common.stale").isEdited().isAt("order", "extras");
        assertThat(talk.messages()).hasSize(messages);
        assertThat(talk.messages().get(1).rows()).isEmpty();
    }

    @Test
    void onlyTheLiveMessageHasButtonsHoweverMuchIsTyped() {
        talk.start("order");
        for (int round = 0; round < 10; round++) {
            talk.types("tea " + round).isNew();
        }
        assertThat(talk.messages().values())
                .filteredOn(screen -> !screen.rows().isEmpty())
                .hasSize(1);
    }

    @Test
    void theScreenMovesBelowWhateverTheBotHasSent() {
        talk.start("order").press("Tea 3");
        String covered = talk.button("Two").data();
        talk.arrives("a file").isNew().isAt("order", "amount").offers("Two");
        assertThat(talk.reply().place().quiet()).isTrue();
        assertThat(talk.messages()).hasSize(3);
        assertThat(talk.reply().place().leaving()).containsExactly(LeftMessage.gone(1));
        assertThat(talk.messages().get(1).rows()).isEmpty();
        talk.pressData(covered, 1).isHinted("common.stale").isEdited();
        talk.press("Two").isEdited().isAt("order", "extras");
    }

    @Test
    void aScreenThatAMessageHasPassedStaysLiveAndMovesBelowItWithTheNextPress() {
        talk.start("order").press("Tea 3").isPassed("a broadcast");
        assertThat(talk.messages()).hasSize(2);
        talk.press("Two").isNew().isAt("order", "extras");
        assertThat(talk.messages().get(1).rows()).isEmpty();
    }

    @Test
    void whatWasPaidStaysInTheChatAndTheNextScreenIsBelowIt() {
        atConfirm();
        talk.press("Charge").isAt("order", "done").isNew();
        assertThat(talk.above()).isEqualTo("Paid: 2 cups, Tea 3");
        talk.press("Once more").isEdited();
        assertThat(talk.above()).isEqualTo("Paid: 2 cups, Tea 3");
    }

    @Test
    void aPressMadeAroundACrashCounts() {
        talk.start("order").press("Tea 3").press("Two").press("Honey");
        talk.diesAfterTheNextScreen().press("Done");
        String charge = talk.button("Charge").data();
        assertThat(talk.positions().behind(1)).hasSize(1);
        talk.redrawn().pressData(charge, 1).isNotHinted().isAt("order", "done");
        assertThat(tea.paid).hasSize(1);
    }

    @Test
    void aPressAroundACrashOnAListThatChangedDoesNotCount() {
        talk.diesAfterTheNextScreen().start("order");
        String third = talk.button("Tea 3").data();
        tea.teas.remove("Tea 1");
        talk.redrawn().pressData(third, 1).isHinted("common.stale").isAt("find", "list");
    }

    @Test
    void whatHasToLoseItsButtonsIsRememberedOverACrash() {
        talk.start("order").press("Tea 3").diesAfterTheNextScreen().types("3");
        assertThat(talk.row().leaving()).contains("\"id\":1");
        talk.redrawn().isEdited();
        assertThat(talk.reply().place().leaving()).extracting(LeftMessage::id).containsExactly(1);
        talk.press("Honey");
        assertThat(talk.row().leaving()).isEqualTo("[]");
    }

    @Test
    void aMessageIsLeftOnceHoweverLongNobodySeesWhatFollows() {
        talk.start("order");
        talk.decides("order");
        talk.decides("order");
        assertThat(talk.decides("order").place().leaving())
                .extracting(LeftMessage::id)
                .containsExactly(1);
    }

    @Test
    void whateverIsPressedNothingIsThrown() {
        talk.start("order");
        for (String data : List.of(
                "",
                "x",
                "n:",
                "n:a",
                "n:a:b:c",
                ":::",
                "1:pick",
                "1:pick:99999",
                "zzzzzzzzzzzzz:pick:1",
                "1:no_such:0",
                "\u0000",
                "1:pick:-1",
                "1:pick:0\n",
                "a".repeat(5_000),
                "🙂".repeat(16))) {
            String current = Long.toString(talk.row().screen(), 36);
            talk.pressData(data, 1).isHinted("common.stale").isAt("find", "list");
            talk.pressData(current + ":pick:500", 1).isHinted("common.stale");
        }
    }

    @Test
    void anOptionThatIsNoLongerOfferedIsNotTaken() {
        talk.start("order");
        tea.teas.remove("Tea 3");
        talk.press("Tea 3").isHinted("common.stale").isAt("find", "list").offersNot("Tea 3");
    }

    @Test
    void aButtonThatIsNoLongerShownIsNotTaken() {
        atConfirm();
        String urgent = talk.button("Urgent").data();
        talk.press("Urgent").offers("Not urgent");
        String forged = Long.toString(talk.row().screen(), 36) + urgent.substring(urgent.indexOf(':'));
        talk.pressData(forged, 1).isHinted("common.stale").offers("Not urgent");
        talk.press("Not urgent").offers("Urgent").offersNot("Not urgent");
    }

    @Test
    void aLongListIsPagedAndAPageAtATimeIsAskedFor() {
        talk.start("order").offers("1 of 3").offers("Tea 8").offersNot("Tea 9");
        talk.press("›").offers("2 of 3").offers("Tea 16").isEdited();
        talk.press("Tea 16").back().offers("2 of 3").offers("Tea 16");
        talk.press("‹").offers("1 of 3");
    }

    @Test
    void aListThatShrankShowsItsLastPage() {
        talk.start("order").press("›").press("›").offers("3 of 3");
        tea.teas.subList(4, 20).clear();
        talk.press("3 of 3").offers("Tea 4").offersNot("of 3").isNotHinted();
    }

    @Test
    void typedTextSearchesWhereThereIsAList() {
        talk.start("order")
                .shows("To find one")
                .types("tea 2")
                .offers("Tea 20")
                .offersNot("Tea 3")
                .isNew();
        talk.shows("tea 2").press("Clear the search").offers("Tea 3");
        talk.types("<b>&\"🙂")
                .shows("Nothing found")
                .shows("<b>&\"🙂")
                .press("Clear the search")
                .offers("Tea 1");
    }

    @Test
    void whatIsTypedWhereOnlyButtonsAreGetsAHint() {
        talk.start("menu")
                .types("x".repeat(4_096))
                .sees("common.press_a_button")
                .isNew()
                .isAt("menu", "menu");
        talk.attaches("sticker").sees("common.press_a_button");
        talk.start("order").press("Tea 3").attaches("voice").sees("common.type_or_press");
        talk.types("many").shows("whole number from 1 to 50").types("51").shows("whole number");
        talk.types(" ").sees("common.type_or_press").types("1 0").isAt("order", "extras");
    }

    @Test
    void aPictureIsAnsweredWithWhatIsReadHereAndItsCaptionIsReadAsText() {
        talk.start("order").press("Tea 3").attaches("photo").sees("common.no_pictures");
        talk.attaches("photo", "many").shows("whole number from 1 to 50");
        talk.attaches("photo", " 10 ").isAt("order", "extras");
        talk.start("order").press("Tea 3").sends("tea.pdf", 10, "10").isAt("order", "extras");
    }

    @Test
    void ofAContactTheNameIsReadWhereATextIsAskedFor() {
        talk.start("order")
                .press("Tea 3")
                .attaches("contact", "10\n+79000000011")
                .isAt("order", "extras");
    }

    @Test
    void whatStandsBehindACommandIsChosenWhereItIsTheOnlyOneAndElseListed() {
        talk.start("order", "tea 20").isAt("order", "amount").shows("Tea 20");
        talk.back().isAt("find", "list").offers("Tea 1").offersNot("Clear");
        talk.start("order", "tea 2").isAt("find", "list").shows("tea 2").offers("Tea 20");
        talk.start("order", "coffee").sees("tea.find").shows("coffee").offers("Tea 1");
        talk.start("menu", "coffee").isAt("menu", "menu").showsNot("coffee");
    }

    @Test
    void tickingNeedsAtLeastOne() {
        talk.start("order").press("Tea 3").press("Two").offersNot("Done");
        talk.press("Honey").offers("☑ Honey").offers("Done, 1").press("Lemon").offers("Done, 2");
        talk.press("Honey").press("Lemon").offersNot("Done").offers("☐ Honey").offers("☐ Lemon");
    }

    @Test
    void aRefusalStaysOnTheScreenWithTheReasonAndTheWayOut() {
        talk.start("order").press("Tea 3").types("20").offersNot("Top up");
        talk.press("Charge")
                .isAt("order", "confirm")
                .shows("cannot be done here")
                .offers("Top up");
        talk.redrawn().shows("cannot be done here").offers("Top up");
        talk.press("Top up")
                .isAt("order", "topped")
                .press("Order")
                .isAt("order", "confirm")
                .offersNot("Top up");
        talk.press("Charge").isAt("order", "done");
    }

    @Test
    void aFailureKeepsTheScreenAndNamesAnErrorId() {
        atConfirm();
        talk.press("Spill")
                .isAt("order", "confirm")
                .shows("nothing was charged")
                .isEdited();
        assertThat(talk.text()).containsPattern("code [0-9A-F]{8}");
        talk.press("Charge").isAt("order", "done").showsNot("nothing was charged");
    }

    @Test
    void aScreenThatLostItsSubjectLeadsBackWithTheReason() {
        talk.start("order").press("Tea 3").press("Two");
        tea.vanished.add("Tea 3");
        talk.press("Honey").press("Done").isAt("order", "extras").shows("It may have been removed");
        talk.back().isAt("find", "list");
    }

    @Test
    void homeAndCancelAreAlwaysThere() {
        atConfirm();
        talk.home().isAt("menu", "menu").offersNot("Back").offersNot("Menu");
        talk.start("order").start("cancel").isAt("menu", "menu").sees("common.cancelled");
        talk.start("cancel").sees("common.nothing_to_cancel");
        talk.start("nonsense").sees("common.unknown_command").isAt("menu", "menu");
    }

    @Test
    void aCommandInTheMiddleCanBeGoneBackFrom() {
        talk.opens("order", Facts.of(TeaFlows.TEA, "Tea 1")).start("order").isAt("find", "list");
        talk.back().isAt("order", "amount").shows("Tea 1");
    }

    @Test
    void aFlowThatNobodyCalledGoesOnByItself() {
        talk.opens("find", Facts.none()).press("Tea 3").isAt("find", "alone").offersNot("Back");
    }

    @Test
    void everyScreenNumberWorksAlsoThoseThatLookLikeANotice() {
        talk.start("order");
        for (int round = 0; round < 100; round++) {
            talk.press("of 3").isNotHinted();
        }
    }

    @Test
    void theTrailIsBoundedAndTheRowStaysSmall() {
        for (int round = 0; round < 100; round++) {
            talk.opens("order", Facts.of(TeaFlows.TEA, "Tea 1")).start("order");
        }
        assertThat(Trail.read(talk.row().trail()).moments()).hasSize(30);
        assertThat(talk.row().trail().length()).isLessThan(8_000);
    }

    @Test
    void aRaisedVersionBeginsAnewWithWhatStillApplies() {
        talk.start("order").press("Tea 3").press("Two");
        TeaFlows newer = new TeaFlows();
        newer.version = 2;
        Talk later = Talk.with(newer.all()).in(Language.EN);
        later.positions().put(talk.row());
        later.pressData("1:pick:0", 1)
                .isHinted("common.stale")
                .sees("common.moved")
                .isAt("order", "amount");
        assertThat(later.row().facts()).isEqualTo("{\"tea\":\"Tea 3\",\"cups\":\"2\"}");
    }

    @Test
    void aScreenReadsItsModelOnce() {
        talk.start("order");
        tea.models = 0;
        talk.press("1 of 3");
        assertThat(tea.models).isEqualTo(1);
        talk.press("Tea 3").press("Two").press("Honey").press("Done");
        tea.models = 0;
        talk.press("Urgent");
        assertThat(tea.models).as("one for the check, one for the next screen").isEqualTo(2);
    }

    @Test
    void aFileIsTakenByItsIdWhereItsKindAndSizeAreRight() {
        talk.start("recipe").types("green").sees("common.send_a_file");
        talk.sends("tea.exe", 10).shows("pdf, txt");
        talk.sends("tea.pdf", 2 << 20).shows("1 MB").isAt("recipe", "send");
        talk.attaches("photo").sees("common.send_a_file");
        talk.sends("a recipe of tea.PDF", 1 << 20).isAt("recipe", "thanks").shows("file-1");
        talk.start("order").sends("tea.pdf", 10).sees("common.press_a_button");
    }

    @Test
    void aScreenIsDrawnAnewByWhatItLivesByAndByNothingElse() {
        talk.start("recipe").sends("tea.pdf", 10);
        long screen = talk.row().screen();
        Reply before = talk.reply();
        talk.happens(Topic.of("recipe", "another"));
        assertThat(talk.reply()).isSameAs(before);
        talk.happens(Topic.of("recipe", "file-1")).isEdited();
        assertThat(talk.reply()).isNotSameAs(before);
        assertThat(talk.row().screen()).as("a press on it stays good").isEqualTo(screen);
    }

    @Test
    void styledButtonsAndAddressesComeThrough() {
        atConfirm();
        assertThat(talk.button("Charge").style()).isEqualTo(Button.Style.PRIMARY);
        assertThat(talk.button("Spill").style()).isEqualTo(Button.Style.DANGER);
        assertThat(talk.button("Charge").label()).contains("200.50");
        assertThat(talk.home().button("Site").url()).isEqualTo("https://example.org");
    }

    private void atConfirm() {
        talk.start("order")
                .press("Tea 3")
                .press("Two")
                .press("Honey")
                .press("Done")
                .isAt("order", "confirm");
    }
}
