package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.bank.BankSlots.BANK_LINE;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.bank.BankLineRow;
import app.linekeeper.domain.bank.UnmatchedLines;
import app.linekeeper.domain.shared.Page;
import org.springframework.stereotype.Component;

/** The payments about which was decided, by whomever, last decided first: each can be undone. */
@Component
final class DecidedLinesFlow implements Flow {

    static final String NAME = "bank_decided";

    private final UnmatchedLines lines;

    DecidedLinesFlow(UnmatchedLines lines) {
        this.lines = lines;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .step(
                        "lines",
                        this::page,
                        s -> s.saysIf(page -> !page.isEmpty(), "bank_lines.decided")
                                .saysIf(Page::isEmpty, "bank_lines.none_decided")
                                .choosePaged(
                                        BANK_LINE,
                                        WaitingLinesFlow::options,
                                        c -> c.opens(BankLineFlow.NAME, BANK_LINE)))
                .build();
    }

    private Page<BankLineRow> page(Turn turn, PageWanted page) {
        return turn.need(lines.decided(turn.acting().member(), page.number()));
    }
}
