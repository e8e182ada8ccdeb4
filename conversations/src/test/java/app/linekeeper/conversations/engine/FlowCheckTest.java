package app.linekeeper.conversations.engine;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
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
        assertThat(problems(s -> s.says("tea.menu").button("go", "tea.order", b -> b.then("nowhere"))))
                .contains("menu.first leads to unknown nowhere");
        assertThat(problems(s -> s.says("tea.menu").button("go", "tea.order", b -> b.opens("nowhere"))))
                .contains("menu.first opens unknown flow nowhere");
        assertThat(problems(flow("menu", 1)
                        .enter("first", "nowhere", e -> e.then("first"))
                        .build()))
                .contains("menu.first enters unknown flow nowhere");
    }

    @Test
    void aFlowThatNeverComesBackIsNotEntered() {
        assertThat(problems(flow("menu", 1)
                        .enter("first", "menu", e -> e.into(TEA).then("first"))
                        .build()))
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
                                .button(
                                        "go",
                                        "tea.order",
                                        b -> b.runs((turn, key) -> Outcome.done(turn.facts()))
                                                .opens("orders")))
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
        assertThat(problems(s -> s.says("tea.menu").choose(TEA, turn -> List.of(), c -> c.stays())))
                .containsExactly("menu.first is a dead end");
    }

    @Test
    void aStepThatSaysNothingIsFound() {
        assertThat(problems(s -> s.ends())).containsExactly("menu.first says nothing");
    }

    @Test
    void reservedAndRepeatedNamesAreFound() {
        assertThat(problems(s -> s.says("tea.menu")
                        .button("back", "tea.order", b -> b.opens("menu"))
                        .button("go", "tea.order", b -> b.opens("menu"))
                        .button("go", "tea.order", b -> b.opens("menu"))
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
        assertThatThrownBy(() -> flow("menu", 1)
                        .step("first", s -> s.says("tea.menu").ends())
                        .step("first", s -> s.says("tea.menu").ends()))
                .hasMessage("two steps first in menu");
    }

    private static List<String> problems(UnaryOperator<StepBuilder<Turn>> step) {
        return problems(flow("menu", 1).step("first", step).build());
    }

    private static List<String> problems(FlowDefinition flow) {
        return FlowCheck.problems(List.of(flow), Words.strict());
    }
}
