package app.linekeeper.conversations.flows.clientpay;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.access.Permission;
import org.springframework.stereotype.Component;

/** A partner lets the client pay an order: makes the link, hands it on, sees what has become of it, or withdraws it (rule 8). */
@Component
final class ClientLinkFlow implements Flow {

    private final HandingLink handing;

    ClientLinkFlow(HandingLink handing) {
        this.handing = handing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENT_LINK, 1)
                .needs(Permission.INVOICE)
                .takes(ORDER)
                .step("link", handing::link, this::link)
                .step(
                        "withdraw",
                        handing::link,
                        s -> s.says("client_link.withdraw_sure")
                                .button(
                                        "yes",
                                        "client_link.withdraw_yes",
                                        b -> b.danger()
                                                .runs(handing::withdraw)
                                                .noBack()
                                                .then("link")))
                .build();
    }

    private StepBuilder<HandedLink> link(StepBuilder<HandedLink> s) {
        return s.livesBy(HandedLink::topic)
                .saysIf(HandedLink::isToMake, "client_link.offer", HandedLink::order)
                .saysIf(HandedLink::isThere, "client_link.link", HandedLink::link)
                .saysIf(HandedLink::isBeingPaid, "client_link.being_paid")
                .saysIf(HandedLink::isNotPaid, "client_link.not_paid")
                .saysIf(HandedLink::isOver, "client_link.over", HandedLink::order)
                .button(
                        "make",
                        "client_link.make",
                        b -> b.primary()
                                .when(HandedLink::isToMake)
                                .runs(handing::make)
                                .stays())
                .link(
                        "share",
                        "client_link.share",
                        handing::sharing,
                        l -> l.primary().when(HandedLink::isThere))
                .copies("copy", "client_link.copy", HandedLink::page, l -> l.when(HandedLink::isThere))
                .copies(
                        "copy_chat",
                        "client_link.copy_chat",
                        handing::inChat,
                        l -> l.when(handing::opensChat).beside())
                .button(
                        "withdraw",
                        "client_link.withdraw",
                        b -> b.danger().when(HandedLink::isThere).then("withdraw"))
                .button(
                        "order",
                        "client_link.to_order",
                        b -> b.when(HandedLink::isOver).opens(FlowNames.ORDER, ORDER));
    }
}
