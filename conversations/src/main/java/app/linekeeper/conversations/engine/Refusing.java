package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;

/** Names the way out in a refusal that only knows the reason: who may do it, or that another cabinet is the place. */
final class Refusing {

    private static final int NAMED = 3;

    private final Visitors visitors;

    Refusing(Visitors visitors) {
        this.visitors = visitors;
    }

    /** The refusal as this visitor can act on it. */
    Refusal before(Visitor visitor, Refusal refusal) {
        return switch (refusal.reason()) {
            case NOT_ALLOWED -> notAllowed(visitor, refusal);
            case NOT_FOUND -> visitor.hasOtherCabinets() ? elsewhere(Text.of("refusal.not_found_here")) : refusal;
            case LINK_USED_BY_SELF -> visitor.hasOtherCabinets() ? elsewhere(refusal.text()) : refusal;
            default -> refusal;
        };
    }

    private Refusal notAllowed(Visitor visitor, Refusal refusal) {
        if (!(refusal.text().arguments().get("work") instanceof String name) || visitor.isStranger()) {
            return refusal;
        }
        Permission work = Permission.valueOf(name);
        if (visitor.elsewhere().stream().anyMatch(role -> role.may(work))) {
            return elsewhere(Text.of(Reason.OTHER_CABINET.key()));
        }
        List<Text> all = visitors.whoMay(visitor, work);
        return all.isEmpty() ? refusal : new Refusal(refusal.reason(), asking(visitor, all));
    }

    private static Text asking(Visitor visitor, List<Text> all) {
        boolean isClient = visitor.acting() != null && visitor.acting().role() == Role.CLIENT;
        return Text.of(isClient ? "refusal.ask_partner" : "refusal.ask_colleague")
                .with("n", all.size())
                .with("who", named(all));
    }

    private static List<Text> named(List<Text> all) {
        List<Text> named = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
        if (all.size() > NAMED) {
            named.add(Text.of("refusal.and_others").with("n", all.size() - NAMED));
        }
        return named;
    }

    private static Refusal elsewhere(Text words) {
        return new Refusal(Reason.OTHER_CABINET, words);
    }
}
