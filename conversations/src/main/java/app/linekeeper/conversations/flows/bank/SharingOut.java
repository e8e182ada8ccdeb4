package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flows.bank.BankSlots.BANK_LINE;
import static app.linekeeper.conversations.flows.bank.BankSlots.TARGET;

import app.linekeeper.conversations.flow.Answer;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.bank.DecidingLine;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what was said so far of a payment that is being shared out, and has it posted. */
@Component
class SharingOut {

    static final Slot<Money> SUM = Slot.money("sum");

    private static final Slot<List<Part>> PARTS = Slot.many("parts", Slot.id("part", Part::parse));

    private final Foreseeing foreseeing;
    private final DecidingLine deciding;

    SharingOut(Foreseeing foreseeing, DecidingLine deciding) {
        this.foreseeing = foreseeing;
        this.deciding = deciding;
    }

    /** Reads how much goes to the part at hand: no more than is left. */
    Answer<Money> amount() {
        Answer<Money> amount =
                Answers.amount(turn -> sheet(turn).payment().waiting().currency());
        return (text, turn) -> amount.read(text, turn).then(sum -> {
            Money rest = sheet(turn).rest();
            return rest.isLessThan(sum)
                    ? Answers.notUnderstood(Text.of("bank_split.too_much").with("left", rest))
                    : Outcome.done(sum);
        });
    }

    boolean isLeft(Turn turn) {
        return sheet(turn).rest().isPositive();
    }

    SplitSheet sheet(Turn turn) {
        List<Part> parts = parts(turn);
        return new SplitSheet(
                foreseeing.sheet(turn),
                parts,
                parts.stream()
                        .map(part -> foreseeing.consequence(turn, part.to(), part.sum()))
                        .toList());
    }

    private static List<Part> parts(Turn turn) {
        return turn.find(PARTS).orElse(List.of());
    }

    /** With the part that was just said. */
    static Facts withPart(Turn turn) {
        List<Part> parts = new ArrayList<>(parts(turn));
        parts.add(new Part(turn.get(TARGET), turn.get(SUM)));
        return turn.facts().without(TARGET, SUM).with(PARTS, parts);
    }

    /** Run by a button. */
    Outcome<Facts> split(Turn turn, IdempotencyKey key) {
        return deciding.split(
                        turn.acting().member(),
                        turn.get(BANK_LINE),
                        parts(turn).stream().map(Part::share).toList(),
                        key)
                .map(decided -> turn.facts());
    }
}
