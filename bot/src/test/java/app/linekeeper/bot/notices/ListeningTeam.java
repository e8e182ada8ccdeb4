package app.linekeeper.bot.notices;

import app.linekeeper.domain.shared.MemberId;
import java.util.ArrayList;
import java.util.List;

/** A partner's people and lines, as the model has them. */
final class ListeningTeam {

    final List<Seat> seats = new ArrayList<>();
    final List<LivingLine> lines = new ArrayList<>();

    /** Somebody's place in the team. */
    record Seat(ListeningTeam team, Listener who, MemberId member, boolean ordersLines) {

        /** Whoever orders lines hears of them; where none of these can be reached, the others do (rule 33). */
        boolean hears() {
            return ordersLines || team.seats.stream().noneMatch(seat -> seat.ordersLines() && seat.who().isReachable);
        }
    }

    /** Nobody is to be told any more of what was due about the line. */
    void forget(LivingLine line) {
        seats.forEach(seat -> seat.who().pending.removeIf(due -> due.line() == line));
    }
}
