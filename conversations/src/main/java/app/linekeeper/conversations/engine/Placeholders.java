package app.linekeeper.conversations.engine;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Stands in for the flows that others open and that are not written yet, so that a button says so instead of failing. */
final class Placeholders {

    private static final Set<String> EXPECTED = Set.of(
            FlowNames.CLIENTS,
            FlowNames.CLIENT,
            FlowNames.CREATE_CLIENT,
            FlowNames.INVITE_CLIENT,
            FlowNames.CONSENT,
            FlowNames.TEAM,
            FlowNames.SETTINGS,
            FlowNames.LINES,
            FlowNames.LINE,
            FlowNames.RENAME_LINE,
            FlowNames.BUY,
            FlowNames.RENEW,
            FlowNames.RENEW_SEVERAL,
            FlowNames.PAY,
            FlowNames.ORDER,
            FlowNames.BALANCE,
            FlowNames.BONUS_HISTORY,
            FlowNames.DOCUMENTS,
            FlowNames.COMPANIES,
            FlowNames.COMPANY,
            FlowNames.REQUISITES);

    private Placeholders() {}

    /** The flows, and one in place of each that is missing. */
    static List<Flow> beside(List<Flow> flows) {
        Set<String> missing = new TreeSet<>(EXPECTED);
        flows.forEach(each -> missing.remove(each.define().name()));
        List<Flow> all = new ArrayList<>(flows);
        missing.forEach(name -> all.add(() -> placeholder(name)));
        return all;
    }

    private static FlowDefinition placeholder(String name) {
        return flow(name, 0)
                .step(
                        "coming",
                        s -> s.says("common.coming")
                                .button("fine", "common.back_to")
                                .then("back"))
                .step("back", s -> s.returns())
                .build();
    }
}
