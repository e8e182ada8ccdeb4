package app.linekeeper.conversations.flows.menu;

import static app.linekeeper.conversations.flow.CommonSlots.TYPED;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.conversations.flows.line.LinePicking;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.overview.PartnerAtAGlance;
import org.springframework.stereotype.Component;

/** The home of a partner's team: how the partner stands, and the way to everything. */
@Component
final class MenuFlow implements Flow {

    private static final int LONGEST = 2_000;

    private final PartnerAtAGlance partners;
    private final Contact contact;

    MenuFlow(PartnerAtAGlance partners, Contact contact) {
        this.partners = partners;
        this.contact = contact;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.MENU, 1)
                .command("menu", "menu.command")
                .step("menu", this::standing, this::menu)
                .build();
    }

    private StepBuilder<Standing> menu(StepBuilder<Standing> s) {
        return s.says("menu.partner", Standing::partner)
                .saysIf(Standing::isSuspended, "menu.suspended")
                .saysIf(standing -> standing.isSuspended() && contact.isKnown(), "help.contact", contact::fill)
                .saysIf(Standing::isNew, "menu.first_steps", Standing::steps)
                .says("menu.status", Standing::status)
                .asks(TYPED, Answers.block(LONGEST), a -> a.opens(FlowNames.LOOK, TYPED))
                .button(
                        "first_client",
                        "menu.first_client",
                        b -> b.primary()
                                .needs(Permission.KEEP_CLIENTS)
                                .when(Standing::lacksClients)
                                .opens(FlowNames.CREATE_CLIENT))
                .button(
                        "first_company",
                        "menu.first_company",
                        b -> b.needs(Permission.EDIT_REQUISITES)
                                .when(Standing::lacksCompanies)
                                .opens(FlowNames.REQUISITES))
                .button(
                        "pay",
                        "menu.pay",
                        Standing::unpaid,
                        b -> b.primary()
                                .needs(Permission.PAY)
                                .when(Standing::leadsToOneOrder)
                                .opensWith(FlowNames.ORDER, Standing::firstUnpaid))
                .button(
                        "unpaid",
                        "menu.pay",
                        Standing::unpaid,
                        b -> b.primary()
                                .needs(Permission.PAY)
                                .when(Standing::leadsToSeveralOrders)
                                .opens(FlowNames.DOCUMENTS))
                .button(
                        "renew_soon",
                        "menu.renew_soon",
                        Standing::ending,
                        b -> b.primary()
                                .needs(Permission.ORDER_LINES)
                                .when(Standing::someEndSoon)
                                .opens(FlowNames.RENEW_SEVERAL))
                .button(
                        "renew",
                        "menu.renew",
                        b -> b.needs(Permission.ORDER_LINES)
                                .when(Standing::canRenew)
                                .opens(FlowNames.RENEW))
                .button(
                        "off",
                        "menu.off_lines",
                        Standing::off,
                        b -> b.when(Standing::someAreOff).opens(FlowNames.OFF_LINES))
                .button("buy", "menu.buy", b -> b.needs(Permission.ORDER_LINES).opens(FlowNames.BUY))
                .button("clients", "menu.clients", b -> b.beside().opens(FlowNames.CLIENTS))
                .button("money", "menu.money", b -> b.opens(FlowNames.BALANCE))
                .button(
                        "documents",
                        "menu.documents",
                        b -> b.beside().needs(Permission.TAKE_DOCUMENTS).opens(FlowNames.DOCUMENTS))
                .button(
                        "pack",
                        "menu.pack",
                        b -> b.needs(Permission.TAKE_DOCUMENTS)
                                .when(Standing::isForBooks)
                                .opens(FlowNames.PACK))
                .button("companies", "menu.companies", b -> b.opens(FlowNames.COMPANIES))
                .button("help", "menu.help", b -> b.beside().opens(FlowNames.HELP))
                .button("settings", "menu.settings", b -> b.opens(FlowNames.SETTINGS))
                .button(
                        "team",
                        "menu.team",
                        b -> b.beside().needs(Permission.KEEP_TEAM).opens(FlowNames.TEAM))
                .button(
                        "other_cabinet",
                        "menu.other_cabinet",
                        Standing::cabinets,
                        b -> b.when(Standing::hasOtherCabinets).opens(FlowNames.CABINETS));
    }

    private Standing standing(Turn turn) {
        return new Standing(
                partners.of(turn.acting(), LinePicking.SOON),
                turn.acting().may(Permission.TAKE_DOCUMENTS),
                turn.acting().role() == Role.ACCOUNTANT,
                turn.visitor().elsewhere().size(),
                turn.today());
    }
}
