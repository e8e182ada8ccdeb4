package app.linekeeper.domain.pack;

import app.linekeeper.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An order that has no act, and why. */
record MissingAct(OrderWithoutAct order, Refusal why) {

    /** The same by reason and, where it is about requisites, by company. */
    static List<MissingActs> counted(List<MissingAct> missing) {
        Map<MissingActs, Integer> counted = new LinkedHashMap<>();
        missing.forEach(each -> counted.merge(each.row(), 1, Integer::sum));
        List<MissingActs> rows = new ArrayList<>();
        counted.forEach((row, n) -> rows.add(new MissingActs(row.reason(), row.company(), row.name(), n)));
        return rows;
    }

    private MissingActs row() {
        MissingActs row = new MissingActs(why.reason(), null, null, 0);
        return row.isForWantOfRequisites() ? new MissingActs(why.reason(), order.payer(), order.company(), 0) : row;
    }
}
