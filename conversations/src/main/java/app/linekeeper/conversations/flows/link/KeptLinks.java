package app.linekeeper.conversations.flows.link;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkAim;
import app.linekeeper.domain.link.LookingAtLink;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.link.WithdrawingLink;
import app.linekeeper.domain.partner.InvitingFirstOwner;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What can be done with a link that is kept, whomever it invites. */
@Component
class KeptLinks {

    private final LookingAtLink looking;
    private final WithdrawingLink withdrawing;
    private final InvitingMember members;
    private final InvitingFirstOwner owners;
    private final InvitingClient clients;

    KeptLinks(
            LookingAtLink looking,
            WithdrawingLink withdrawing,
            InvitingMember members,
            InvitingFirstOwner owners,
            InvitingClient clients) {
        this.looking = looking;
        this.withdrawing = withdrawing;
        this.members = members;
        this.owners = owners;
        this.clients = clients;
    }

    LinkCard card(Turn turn) {
        return new LinkCard(turn.need(look(turn)), turn.acting(), turn.zone());
    }

    Outcome<Facts> withdraw(Turn turn, IdempotencyKey key) {
        return withdrawing
                .withdraw(turn.acting().member(), turn.get(LinkFlow.KEPT))
                .map(withdrawn -> turn.facts());
    }

    Outcome<OneTimeLink> anew(Turn turn) {
        return look(turn).then(link -> anew(turn, link.aim()));
    }

    private Outcome<OneTimeLink> anew(Turn turn, LinkAim aim) {
        MemberId member = turn.acting().member();
        return switch (Invited.by(aim, turn.acting())) {
            case COLLEAGUE -> members.invite(member, Objects.requireNonNull(aim.role()));
            case FIRST_OWNER -> owners.anew(member, aim.partner());
            case CLIENT -> clients.toAccount(member, Objects.requireNonNull(aim.client()));
            case NEW_CLIENT -> clients.toAttach(member);
        };
    }

    private Outcome<Link> look(Turn turn) {
        return looking.look(turn.acting().member(), turn.get(LinkFlow.KEPT));
    }
}
