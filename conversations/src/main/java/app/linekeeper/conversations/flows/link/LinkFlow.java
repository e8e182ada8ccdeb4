package app.linekeeper.conversations.flows.link;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.link.LinkId;
import org.springframework.stereotype.Component;

/** A link that somebody may still follow: who made it, until when it holds; to withdraw, or to make anew (rule 38). */
@Component
public final class LinkFlow implements Flow {

    public static final String NAME = "link";

    /** The link that it is about. */
    public static final Slot<LinkId> KEPT = Slot.id("kept", LinkId::parse);

    private final KeptLinks kept;
    private final ShowingLink showing;

    LinkFlow(KeptLinks kept, ShowingLink showing) {
        this.kept = kept;
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .takes(KEPT)
                .step("card", kept::card, this::card)
                .step("withdraw", kept::card, this::withdraw)
                .step("link", showing::shown, showing::screen)
                .build();
    }

    private StepBuilder<LinkCard> card(StepBuilder<LinkCard> s) {
        return s.says("link.head", LinkCard::said)
                .says("link.made", LinkCard::said)
                .saysIf(LinkCard::isPaused, "link.paused")
                .saysIf(LinkCard::isLostForGood, "common.link_gone")
                .saysIf(LinkCard::isOfAnother, "link.of_another", LinkCard::said)
                .saysIf(LinkCard::isOver, "link.over", LinkCard::said)
                .button(
                        "anew",
                        "link.anew",
                        b -> b.when(LinkCard::mayBeMadeAnew).runs(showing::anew).then("link"))
                .button(
                        "withdraw",
                        "link.withdraw",
                        b -> b.danger().when(LinkCard::isPending).then("withdraw"))
                .button(
                        "team",
                        "team.to_team",
                        b -> b.when(LinkCard::leadsBackToTeam).opens(FlowNames.TEAM))
                .button(
                        "client",
                        "link.to_client",
                        b -> b.when(LinkCard::leadsBackToClient).opensWith(FlowNames.CLIENT, LinkCard::client))
                .button(
                        "clients",
                        "link.to_clients",
                        b -> b.when(LinkCard::leadsBackToClients).opens(FlowNames.CLIENTS));
    }

    private StepBuilder<LinkCard> withdraw(StepBuilder<LinkCard> s) {
        return s.says("link.head", LinkCard::said)
                .saysIf(LinkCard::isPending, "link.withdraw_sure", LinkCard::said)
                .saysIf(LinkCard::isOver, "link.over", LinkCard::said)
                .button(
                        "yes",
                        "link.withdraw_yes",
                        b -> b.danger()
                                .when(LinkCard::isPending)
                                .runs(kept::withdraw)
                                .noBack()
                                .then("card"));
    }
}
