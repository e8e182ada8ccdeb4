package app.linekeeper.conversations.flows.menu;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static java.util.function.Predicate.not;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.domain.access.Permission;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The home of a partner's team: how the partner stands, and the way to everything. */
@Component
final class MenuFlow implements Flow {

    private final MenuTexts texts;
    private final Contact contact;

    MenuFlow(MenuTexts texts, Contact contact) {
        this.texts = texts;
        this.contact = contact;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.MENU, 1)
                .command("menu", "menu.command")
                .step(
                        "menu",
                        s -> s.says("menu.partner", texts::partner)
                                .saysIf(texts::isSuspended, "menu.suspended", Filling.NONE)
                                .saysIf(
                                        turn -> texts.isSuspended(turn) && contact.isKnown(turn),
                                        "help.contact",
                                        contact::fill)
                                .says("menu.status", texts::status)
                                .button("pay", "menu.pay", texts::unpaid)
                                .primary()
                                .when(may(Permission.PAY)
                                        .and(texts::someAreUnpaid)
                                        .and(this::leadsToOneOrder))
                                .opens(FlowNames.ORDER, texts::firstUnpaid)
                                .button("unpaid", "menu.pay", texts::unpaid)
                                .primary()
                                .when(may(Permission.PAY)
                                        .and(texts::someAreUnpaid)
                                        .and(not(this::leadsToOneOrder)))
                                .opens(FlowNames.DOCUMENTS)
                                .button("renew_soon", "menu.renew_soon", texts::ending)
                                .primary()
                                .when(may(Permission.ORDER_LINES).and(texts::someEndSoon))
                                .opens(FlowNames.RENEW_SEVERAL)
                                .button("renew", "menu.renew")
                                .when(may(Permission.ORDER_LINES).and(texts::noneEndSoon))
                                .opens(FlowNames.RENEW)
                                .button("off", "menu.off_lines", texts::off)
                                .when(texts::someAreOff)
                                .opens(FlowNames.OFF_LINES)
                                .button("buy", "menu.buy")
                                .when(may(Permission.ORDER_LINES))
                                .opens(FlowNames.BUY)
                                .beside("clients", "menu.clients")
                                .opens(FlowNames.CLIENTS)
                                .button("money", "menu.money")
                                .opens(FlowNames.BALANCE)
                                .beside("documents", "menu.documents")
                                .when(may(Permission.TAKE_DOCUMENTS))
                                .opens(FlowNames.DOCUMENTS)
                                .button("companies", "menu.companies")
                                .opens(FlowNames.COMPANIES)
                                .beside("help", "menu.help")
                                .opens(FlowNames.HELP)
                                .button("settings", "menu.settings")
                                .opens(FlowNames.SETTINGS)
                                .beside("team", "menu.team")
                                .when(may(Permission.KEEP_TEAM))
                                .opens(FlowNames.TEAM))
                .build();
    }

    /** Several are found in the list of documents; who may not see it pays one after another. */
    private boolean leadsToOneOrder(Turn turn) {
        return texts.oneIsUnpaid(turn) || !turn.acting().may(Permission.TAKE_DOCUMENTS);
    }

    private static Predicate<Turn> may(Permission permission) {
        return turn -> turn.acting().may(permission);
    }
}
