package app.linekeeper.conversations.engine;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is wrong with a flow is found when the application starts. */
class FlowCheckTest {

    private static final Slot<String> TEA = Slot.text("tea");

    @Test
    void aGoodFlowHasNoProblems() {
        assertThat(problems(s -> s.says("tea.menu").ends())).isEmpty();
    }

    @Test
    void unknownTargetsAreFound() {
        assertThat(problems(s -> s.says("tea.menu").button("go", "tea.order").then("nowhere")))
                .contains("menu.first leads to unknown nowhere");
        assertThat(problems(s -> s.says("tea.menu").button("go", "tea.order").opens("nowhere")))
                .contains("menu.first opens unknown flow nowhere");
        assertThat(problems(s -> s.enters("nowhere").then("first"))).contains("menu.first enters unknown flow nowhere");
    }

    @Test
    void aFlowThatNeverComesBackIsNotEntered() {
        assertThat(problems(s -> s.enters("menu").into(TEA).then("first")))
                .contains("menu.first enters a flow that never comes back");
    }

    @Test
    void nothingIsDoneBeforeAFlowThatMayRefuse() {
        FlowDefinition orders = flow("orders", 1)
                .needs(Permission.ORDER_LINES)
                .step("first", s -> s.says("tea.menu").ends())
                .build();
        FlowDefinition menu = flow("menu", 1)
                .step(
                        "first",
                        s -> s.says("tea.menu")
                                .button("go", "tea.order")
                                .runs((turn, key) -> Outcome.done(turn.facts()))
                                .opens("orders"))
                .build();
        assertThat(FlowCheck.problems(List.of(menu, orders), Words.strict()))
                .containsExactly("menu.first does something and then opens a flow that may refuse");
    }

    @Test
    void stepsThatNobodyReachesAreFound() {
        FlowDefinition flow = flow("menu", 1)
                .step("first", s -> s.says("tea.menu").ends())
                .step("second", s -> s.says("tea.menu").ends())
                .build();
        assertThat(problems(flow)).containsExactly("menu.second is never reached");
    }

    @Test
    void deadEndsAreFound() {
        assertThat(problems(s -> s.says("tea.menu"))).containsExactly("menu.first is a dead end");
        assertThat(problems(s -> s.says("tea.menu").choose(TEA, turn -> List.of())))
                .containsExactly("menu.first is a dead end");
    }

    @Test
    void aStepThatSaysNothingOrSaysItToNobodyIsFound() {
        assertThat(problems(s -> s.ends())).containsExactly("menu.first says nothing");
        assertThat(problems(s -> s.says("tea.menu").returns()))
                .containsExactly("menu.first says something that nobody sees");
    }

    @Test
    void reservedAndRepeatedNamesAreFound() {
        assertThat(problems(s -> s.says("tea.menu")
                        .button("back", "tea.order")
                        .opens("menu")
                        .button("go", "tea.order")
                        .opens("menu")
                        .button("go", "tea.order")
                        .opens("menu")
                        .ends()))
                .containsExactly("menu.first has a button back, a reserved name", "menu.first has two buttons go");
        FlowDefinition once = flow("menu", 1)
                .command("go", "tea.order")
                .step("first", s -> s.says("tea.menu").ends())
                .build();
        assertThat(FlowCheck.problems(List.of(once, once), Words.strict()))
                .contains("two flows menu", "two flows for /go");
    }

    @Test
    void textsThatAreNotWrittenInEveryLanguageAreFound() {
        assertThat(problems(s -> s.says("tea.no_such").ends()))
                .containsExactly(
                        "menu.first says tea.no_such, not written in RU",
                        "menu.first says tea.no_such, not written in EN",
                        "menu.first says tea.no_such, not written in KK");
    }

    @Test
    void whatMakesNoSenseIsNotEvenWritten() {
        assertThatThrownBy(() -> flow("menu", 1).build()).hasMessage("no step in menu");
        assertThatThrownBy(() -> flow("Menu!", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> problems(s -> s.says("tea.menu").then("a").then("b")))
                .hasMessage("step first has two last exits");
        assertThatThrownBy(() -> problems(s -> s.says("tea.menu").then("a").thenIf(turn -> true, "b")))
                .hasMessage("step first has an exit behind the last one");
        assertThatThrownBy(() -> problems(s -> s.says("tea.menu").button("go", "tea.order")))
                .hasMessage("button go of step first does nothing");
        assertThatThrownBy(() -> problems(s -> s.says("tea.menu").primary())).hasMessageContaining("before it has one");
        assertThatThrownBy(() -> problems(s -> s.says("tea.menu").into(TEA))).hasMessageContaining("enters no flow");
    }

    private static List<String> problems(UnaryOperator<StepBuilder> step) {
        return problems(flow("menu", 1).step("first", step).build());
    }

    private static List<String> problems(FlowDefinition flow) {
        return FlowCheck.problems(List.of(flow), Words.strict());
    }
}
